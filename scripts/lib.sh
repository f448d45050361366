# shellcheck shell=bash
# Sourced by every script beside it: folders, toolchain, and saying what takes how long.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Outside the checkout, so that a second checkout compiles no dependency again.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/postern
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}
# The server embeds this folder when it is compiled, so it must exist even before the first client was built. Cargo
# compiles again when an embedded file changes or goes away: the empty file makes it notice the first client.
export POSTERN_SITE_DIR=$CARGO_TARGET_DIR/site
if [[ ! -d $POSTERN_SITE_DIR ]]; then
    mkdir -p "$POSTERN_SITE_DIR"
    touch "$POSTERN_SITE_DIR/.no-client-yet"
fi

# Everything that builds for this machine. Always the same selection, so that Cargo turns on the same features and
# compiles nothing twice; the client (postern-frontend) builds for the browser only. Kerberos is in all of it, as it is in
# the release binary.
# shellcheck disable=SC2034 # used by those who source this
native=(--workspace --exclude postern-frontend --features postern-app/ssr --features postern-server/kerberos)

# What `scripts/setup toolchain` decided: a toolchain's name, and the folder of its standard library for browsers.
toolchain_stamp=$cache/toolchain

# Chooses the decided toolchain, unless the caller has chosen one. Fails when nothing was decided yet.
use_toolchain() {
    [[ -z ${RUSTUP_TOOLCHAIN:-} ]] || return 0
    local name std
    [[ -s $toolchain_stamp ]] || return 1
    { read -r name && read -r std; } <"$toolchain_stamp"
    [[ -d $std ]] || return 1
    export RUSTUP_TOOLCHAIN=$name
}

# Cargo takes two builds of the standard library for the same as long as the compiler is: what was compiled against
# another one is forgotten.
forget_other_std() {
    local target=wasm32-unknown-unknown built identity
    built=$CARGO_TARGET_DIR/$target
    identity=$(stat --format '%n %s %Y' "$(rustc --print sysroot)/lib/rustlib/$target/lib/"libstd-*.rlib)
    [[ $identity != "$(cat "$built/std" 2>/dev/null)" ]] || return 0
    rm -rf "$built"
    mkdir -p "$built"
    printf '%s\n' "$identity" >"$built/std"
}

# Cargo takes the crates of two checkouts for the same and compares nothing but times: after another checkout has built
# into the cache, everything here must look new, or that one's code would be run.
forget_other_checkout() {
    local owner=$CARGO_TARGET_DIR/checkout
    [[ $root != "$(cat "$owner" 2>/dev/null)" ]] || return 0
    find Cargo.toml app frontend migration scripts/xtask server -type f -exec touch {} +
    printf '%s\n' "$root" >"$owner"
}

# prepare GROUP...: what the caller needs from scripts/setup; well under a second when it is all there.
prepare() {
    "$root/scripts/setup" toolchain "$@"
    use_toolchain
    forget_other_std
    forget_other_checkout
}

say() {
    printf '==> %s\n' "$*"
}

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

durations=()

# timed NAME COMMAND...: runs the command and remembers how long it took.
timed() {
    local name=$1 start=$SECONDS
    shift
    say "$name"
    "$@"
    durations+=("$(printf '%5d s  %s' $((SECONDS - start)) "$name")")
}

print_durations() {
    printf '%s\n' "${durations[@]}"
}
