//! Servers that are no directory, and one that stands in the way of one.

use std::{
    io::{Read, Write, copy},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
    time::Duration,
};

/// Sends what it is told to, and remembers everything that it hears.
pub struct Fake {
    pub port: u16,
    heard: Arc<Mutex<Vec<u8>>>,
    is_over: Arc<AtomicBool>,
}

impl Fake {
    /// `said` goes out when the first bytes came; then the connection is kept open, or closed.
    pub fn saying(said: &'static [u8], is_kept_open: bool) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let is_over = Arc::new(AtomicBool::new(false));
        let (ears, end) = (Arc::clone(&heard), Arc::clone(&is_over));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, ears, end) = (stream.unwrap(), Arc::clone(&ears), Arc::clone(&end));
                thread::spawn(move || {
                    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                    let mut part = [0; 4096];
                    let mut has_spoken = false;
                    while let Ok(read @ 1..) = stream.read(&mut part) {
                        ears.lock().unwrap().extend_from_slice(&part[..read]);
                        if !has_spoken {
                            has_spoken = true;
                            let _ = stream.write_all(said);
                            if !is_kept_open {
                                let _ = stream.shutdown(Shutdown::Write);
                            }
                        }
                    }
                    end.store(true, SeqCst);
                });
            }
        });
        Self { port, heard, is_over }
    }

    /// Everything that came, once the connection is closed.
    pub fn heard(&self) -> Vec<u8> {
        while !self.is_over.load(SeqCst) {
            thread::sleep(Duration::from_millis(5));
        }
        self.heard.lock().unwrap().clone()
    }
}

/// Passes connections on to `port`; before the second, does something and passes nothing more on.
pub fn until_the_second(port: u16, what: impl Fn() + Send + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let own = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let near = listener.accept().unwrap().0;
        let far = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        for (mut from, mut to) in [
            (near.try_clone().unwrap(), far.try_clone().unwrap()),
            (far.try_clone().unwrap(), near.try_clone().unwrap()),
        ] {
            thread::spawn(move || {
                let _ = copy(&mut from, &mut to);
                let _ = to.shutdown(Shutdown::Both);
            });
        }
        let second = listener.accept().unwrap().0;
        what();
        drop(second);
    });
    own
}
