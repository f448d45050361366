//! Applications behind real reverse proxies: nginx, Caddy and HAProxy with the configuration of `docs/proxies/`, as it
//! stands there. Apache in front of the portal.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

/// Makes a module of each test with one test for each proxy that can ask the portal.
macro_rules! through_each {
    ($(#[$attribute:meta])* async fn $name:ident($world:pat_param) $body:block) => {
        mod $name {
            use super::*;
            use crate::{proxy::Kind, world::World};
            $(#[$attribute])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn nginx() {
                run(World::behind(Kind::Nginx).await).await;
            }
            $(#[$attribute])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn caddy() {
                run(World::behind(Kind::Caddy).await).await;
            }
            $(#[$attribute])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn haproxy() {
                run(World::behind(Kind::Haproxy).await).await;
            }
            async fn run($world: World) $body
        }
    };
}

mod cookies;
mod echo;
mod framing;
mod front;
mod headers;
mod methods;
mod outage;
mod page;
mod paths;
mod peers;
mod proxy;
mod questions;
mod visit;
mod wire;
mod world;

/// The names that the tests use for those of the pages.
const PORTAL: &str = "localhost";
const WIKI: &str = "wiki.localhost";

/// The cookie of an application's host.
const SESSION: &str = "__Host-postern-app";
