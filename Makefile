# Postern's tasks. The work is done in scripts/; each of them prepares what it needs and says how long that takes.
.DEFAULT_GOAL := help
.PHONY: help setup run dev build test lint bench screenshots

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Prepare this machine: Rust toolchain, browser-side tools, what the tests need
	@scripts/setup

run: ## Build and start the portal, with its data in ./data
	@scripts/run

dev: ## Like run, built and started again whenever a source file changes
	@scripts/dev

build: ## Release binary with the client inside
	@scripts/build

test: ## All tests: Rust on SQLite and PostgreSQL, then Playwright in Chromium
	@scripts/test

lint: ## Formatting, clippy for server and client, dependency rules, TypeScript
	@scripts/lint

bench: ## What pages cost, what Lighthouse and axe say of them, whether times tell who has an account, how long long lists take
	@scripts/bench

screenshots: ## Pictures of every page for docs/screenshots
	@scripts/screenshots
