# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share. Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JOBS=${JOBS:-$(nproc)}
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=time_macros,pch_defines
export LC_ALL=C.UTF-8

# configure <preset> [argument...]: the preset as it stands, with what makes a whole build quicker.
configure() {
    local preset=$1 quick=()
    shift
    command -v ccache > /dev/null && quick+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    command -v mold > /dev/null && quick+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
    [[ $preset == fuzz || $preset == lint ]] || quick+=(-DPASSERELLE_PCH=ON)
    cmake --preset "$preset" "${quick[@]}" "$@" > "$(log_of "configure-$preset")" 2>&1 ||
        { cat "$(log_of "configure-$preset")" >&2; return 1; }
}

# build <preset> [target...]
build() {
    local preset=$1 targets=()
    shift
    (($#)) && targets=(--target "$@")
    cmake --build --preset "$preset" --parallel "$JOBS" "${targets[@]}"
}

log_of() {
    mkdir -p build/logs
    echo "build/logs/$1.log"
}

# Every file of the project, also where it came without its history.
project_files() {
    if git -c safe.directory='*' rev-parse --is-inside-work-tree > /dev/null 2>&1; then
        git -c safe.directory='*' ls-files --cached -- "$@"
    else
        local pattern
        for pattern in "$@"; do
            find . -path ./build -prune -o -type f -path "./${pattern#:(glob)}" -print | sed 's|^\./||'
        done
    fi
}
