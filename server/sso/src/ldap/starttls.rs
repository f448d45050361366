//! StartTLS (RFC 4511 section 4.14), by hand: what comes before TLS may be anybody's, and none of it is to reach the
//! decoder of `ldap3`, which descends as deep as it is told to.

use std::io;
use tokio::net::TcpStream;

/// An ExtendedRequest with message id 1 and the name 1.3.6.1.4.1.1466.20037.
const REQUEST: &[u8] = b"\x30\x1d\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037";
/// Longest answer, in bytes.
const MOST: usize = 4096;

/// Asks for TLS. When this is well, the next byte on the connection belongs to TLS.
pub(super) async fn ask(stream: &TcpStream) -> Result<(), String> {
    let broken = |error: io::Error| format!("the directory does not answer StartTLS: {error}");
    send(stream, REQUEST).await.map_err(broken)?;
    let mut answer = Vec::new();
    loop {
        receive(stream, &mut answer).await.map_err(broken)?;
        match code(&answer) {
            Answer::Part if answer.len() < MOST => {}
            Answer::Code(0) => return Ok(()),
            Answer::Code(code) => return Err(format!("the directory refuses StartTLS (result code {code})")),
            Answer::Part | Answer::Nonsense => {
                return Err("the directory answers StartTLS with something that is no LDAP".to_owned());
            }
        }
    }
}

async fn send(stream: &TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.writable().await?;
        match stream.try_write(bytes) {
            Ok(sent) => bytes = bytes.get(sent..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn receive(stream: &TcpStream, into: &mut Vec<u8>) -> io::Result<()> {
    let mut part = [0; 1024];
    loop {
        stream.readable().await?;
        match stream.try_read(&mut part) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => {
                into.extend_from_slice(part.get(..read).unwrap_or_default());
                return Ok(());
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Answer {
    /// Not all of it is there.
    Part,
    Code(u8),
    Nonsense,
}

/// The result code of the whole of an ExtendedResponse. Anything behind it was put there by somebody who wants it to
/// be taken for the first words under TLS.
fn code(answer: &[u8]) -> Answer {
    if answer.first().is_some_and(|&tag| tag != 0x30) {
        return Answer::Nonsense;
    }
    let Some((_, message, rest)) = element(answer) else { return Answer::Part };
    let code = || {
        let (0x02, [1], message) = element(message)? else { return None };
        let (0x78, response, _) = element(message)? else { return None };
        let (0x0a, &[code], _) = element(response)? else { return None };
        rest.is_empty().then_some(code)
    };
    code().map_or(Answer::Nonsense, Answer::Code)
}

/// Tag and content of the first element (X.690 section 8.1), and what comes after it; `None` when it is not complete.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&[tag, first], rest) = bytes.split_first_chunk::<2>()?;
    let (length, rest) = match first {
        0..0x80 => (usize::from(first), rest),
        _ => {
            // Active Directory writes short lengths in four bytes.
            let (length, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            let length = length
                .iter()
                .try_fold(0_usize, |sum, &byte| sum.checked_mul(256).map(|sum| sum | usize::from(byte)))?;
            (length, rest)
        }
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: &[u8] = b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00";

    #[test]
    fn an_answer_is_read_when_it_is_whole() {
        assert_eq!(code(YES), Answer::Code(0));
        for end in 0..YES.len() {
            assert_eq!(code(&YES[..end]), Answer::Part, "{end}");
        }
    }

    /// As Active Directory writes it.
    #[test]
    fn lengths_may_be_written_long() {
        let long =
            b"\x30\x84\x00\x00\x00\x10\x02\x01\x01\x78\x84\x00\x00\x00\x07\x0a\x01\x34\x04\x00\x04\x00";
        assert_eq!(code(long), Answer::Code(0x34));
    }

    #[test]
    fn what_is_not_just_an_answer_is_none() {
        let more = [YES, b"\x30\x0c".as_slice()].concat();
        let other_id = b"\x30\x0c\x02\x01\x00\x78\x07\x0a\x01\x00\x04\x00\x04\x00";
        let bind_answer = b"\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x00\x04\x00\x04\x00";
        for bytes in
            [&more, other_id.as_slice(), bind_answer, b"HTTP/1.1 400", b"\x30\x00", b"\x30\x02\x30\x00"]
        {
            assert_eq!(code(bytes), Answer::Nonsense, "{bytes:?}");
        }
        assert_eq!(code(b"\x30\x88\xff\xff\xff\xff\xff\xff\xff\xff"), Answer::Part);
        assert_eq!(code(b"\x30\x89\xff\xff\xff\xff\xff\xff\xff\xff\xff"), Answer::Part);
    }
}
