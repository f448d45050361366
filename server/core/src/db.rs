//! The database: one connection pool, and the one way to write.

use crate::{Error, Result, audit::Recorded};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    ExecResult, QueryResult, RuntimeErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
    sqlx::{self, Connection},
};
use std::{
    marker::PhantomData,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::{Notify, Semaphore};

/// How long a writer waits for another one before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// A whole transaction is tried this often when the database asks for it (deadlock, serialization failure).
const TRIES: u32 = 3;
/// Connections of the pool.
const CONNECTIONS: u32 = 16;
/// Writers at a time on PostgreSQL. Fewer than connections: writers that wait for somebody's lock must not keep people
/// from reading.
const WRITERS: usize = 12;

/// What [`Db::write`] runs. Boxed: the compiler cannot yet be told that the future of an `AsyncFn` is `Send`.
pub type Work<'txn, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'txn>>;

/// A write transaction, and the events that are logged when it has committed: what was rolled back never happened.
#[derive(Debug)]
pub struct Txn {
    inner: DatabaseTransaction,
    events: Mutex<Vec<Recorded>>,
    /// It put a mail into the outbox.
    has_mail: AtomicBool,
    /// It began a job.
    has_job: AtomicBool,
}

impl Txn {
    pub(crate) const fn inner(&self) -> &DatabaseTransaction {
        &self.inner
    }

    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction> {
        Ok(self.inner.begin().await?)
    }

    pub(crate) fn push(&self, event: Recorded) {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    }

    /// Tells whoever sends mail, once the transaction has committed.
    pub(crate) fn wake_mail(&self) {
        self.has_mail.store(true, Ordering::Relaxed);
    }

    /// Tells whoever works on jobs, once the transaction has committed.
    pub(crate) fn wake_jobs(&self) {
        self.has_job.store(true, Ordering::Relaxed);
    }

    async fn commit(self, mail: &Notify, jobs: &Notify) -> Result<()> {
        self.inner.commit().await?;
        if self.has_mail.into_inner() {
            mail.notify_one();
        }
        if self.has_job.into_inner() {
            jobs.notify_one();
        }
        for event in self.events.into_inner().unwrap_or_else(PoisonError::into_inner) {
            event.log();
        }
        Ok(())
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Txn {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.inner.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.inner.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.inner.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.inner.query_all_raw(statement).await
    }
}

/// Tells the compiler that what the work refers to (`'env`) outlives the transaction, so that it may.
pub type Within<'txn, 'env> = PhantomData<&'txn &'env ()>;

/// The database of a portal.
#[derive(Clone, Debug)]
pub struct Db {
    connection: DatabaseConnection,
    /// Turns to write. SQLite has one writer at a time: queueing here is fair, its own busy handler is not.
    writers: Arc<Semaphore>,
    mail: Arc<Notify>,
    jobs: Arc<Notify>,
}

impl Db {
    /// Opens `url` (`sqlite:PATH` or `postgres://…`). A missing SQLite file is an error, never a new database.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when it cannot be reached or opened.
    pub async fn open(url: &str) -> Result<Self> {
        let mut options = ConnectOptions::new(url);
        options
            .sqlx_logging(false)
            .max_connections(CONNECTIONS)
            .acquire_timeout(BUSY_TIMEOUT)
            .connect_timeout(BUSY_TIMEOUT)
            .map_sqlx_sqlite_opts(|options| {
                options
                    .create_if_missing(false)
                    .foreign_keys(true)
                    .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
                    // NORMAL may forget a used code at a power loss.
                    .synchronous(sqlx::sqlite::SqliteSynchronous::Full)
                    .busy_timeout(BUSY_TIMEOUT)
            })
            .map_sqlx_sqlite_pool_opts(|pool| {
                pool.after_release(|connection, _| {
                    Box::pin(async move {
                        if connection.is_in_transaction() {
                            // A roll-back may still be queued.
                            connection.ping().await?;
                        }
                        // On a full disk SQLite rolls back by itself, which the driver does not notice. Such a
                        // connection would sooner or later stay in a transaction: its reads would see the state of
                        // then for ever, ended browsers signed in, and its writes would lock out everybody else's.
                        Ok(!connection.is_in_transaction())
                    })
                })
            })
            .map_sqlx_postgres_opts(|options| options.options([("statement_timeout", "5s")]));
        let connection =
            Database::connect(options).await.map_err(|error| Error::Unavailable(error.to_string()))?;
        let writers = if connection.get_database_backend() == DbBackend::Sqlite { 1 } else { WRITERS };
        Ok(Self {
            connection,
            writers: Arc::new(Semaphore::new(writers)),
            mail: Arc::default(),
            jobs: Arc::default(),
        })
    }

    /// For reads.
    #[must_use]
    pub const fn read(&self) -> &DatabaseConnection {
        &self.connection
    }

    /// Which of the two it is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.connection.get_database_backend()
    }

    /// Runs `work` in one write transaction: committed when it gives `Ok`, rolled back when it gives `Err`, and run
    /// again from the start when the database asks for it. On SQLite the lock is taken at the start
    /// (`BEGIN IMMEDIATE`), since a later upgrade from a read lock fails at once without waiting.
    ///
    /// Call it as `write(|txn, _| Box::pin(async move { … }))`; what `work` refers to must be references.
    ///
    /// # Errors
    /// What `work` gives, or [`Error::Unavailable`]. A commit whose answer is lost counts as not done.
    pub async fn write<'env, T, F>(&self, work: F) -> Result<T>
    where
        T: Send,
        F: for<'txn> Fn(&'txn Txn, Within<'txn, 'env>) -> Work<'txn, T> + Send + Sync,
    {
        let _turn = tokio::time::timeout(BUSY_TIMEOUT, self.writers.acquire())
            .await
            .map_err(|_| Error::Unavailable("too many writers".to_owned()))?
            .map_err(|error| Error::Internal(error.to_string()))?;
        let mut tries = 1;
        loop {
            let options = TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            };
            let inner = self.connection.begin_with_options(options).await?;
            let txn = Txn {
                inner,
                events: Mutex::default(),
                has_mail: AtomicBool::new(false),
                has_job: AtomicBool::new(false),
            };
            let outcome = match work(&txn, PhantomData).await {
                Ok(value) => txn.commit(&self.mail, &self.jobs).await.map(|()| value),
                Err(error) => {
                    // What went wrong first is what is told; a connection that cannot roll back is given up.
                    let _ = txn.inner.rollback().await;
                    Err(error)
                }
            };
            match outcome {
                Err(Error::Conflict) if tries < TRIES => tries += 1,
                other => return other,
            }
        }
    }

    /// Waits until a mail was put into the outbox here. Another node does not tell; its own worker sends it.
    pub async fn mail_written(&self) {
        self.mail.notified().await;
    }

    /// Waits until a job was begun here.
    pub async fn job_begun(&self) {
        self.jobs.notified().await;
    }

    /// Closes all connections.
    ///
    /// # Errors
    /// When the last checkpoint fails.
    pub async fn close(self) -> Result<()> {
        Ok(self.connection.close().await?)
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        let (DbErr::Conn(inner) | DbErr::Exec(inner) | DbErr::Query(inner)) = &error else {
            return match error {
                DbErr::ConnectionAcquire(_) => Self::Unavailable(error.to_string()),
                other => Self::Internal(other.to_string()),
            };
        };
        let RuntimeErr::SqlxError(sqlx_error) = inner else { return Self::Internal(error.to_string()) };
        let (code, is_sqlite) = match sqlx_error.as_ref() {
            sqlx::Error::Database(database) => (
                database.code().unwrap_or_default().into_owned(),
                database.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some(),
            ),
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed => {
                return Self::Unavailable(error.to_string());
            }
            _ => (String::new(), false),
        };
        if is_sqlite {
            // The low byte is the kind, what is above it says more. Busy, locked, read-only, I/O error, full, and no
            // file that could be opened.
            return match code.parse::<u32>().map(|code| code & 0xff) {
                Ok(5 | 6 | 8 | 10 | 13 | 14) => Self::Unavailable(error.to_string()),
                _ => Self::Internal(error.to_string()),
            };
        }
        match code.as_str() {
            // Serialization failure, deadlock.
            "40001" | "40P01" => Self::Conflict,
            // Shutting down or starting, read-only after a failover, disk full, no connection left, cancelled.
            "57P01" | "57P02" | "57P03" | "25006" | "53100" | "53300" | "57014" => {
                Self::Unavailable(error.to_string())
            }
            _ => Self::Internal(error.to_string()),
        }
    }
}
