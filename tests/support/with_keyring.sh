#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a real, unlocked gnome-keyring of its own; start it under dbus-run-session. The keyring and
# its files end with the command.
set -euo pipefail

home=$(mktemp -d)
daemon=
finish() {
    if [[ -n $daemon ]]; then
        kill "$daemon" 2>/dev/null || true
        wait "$daemon" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap finish EXIT

mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run
export XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache
mkdir -p "$XDG_DATA_HOME/keyrings"

# A copy of the program: the installed one asks for a capability that a container may forbid. In the foreground, so
# that this script owns its process; the password makes and unlocks the login keyring.
cp "$(command -v gnome-keyring-daemon)" "$home/keyring-daemon"
"$home/keyring-daemon" --foreground --unlock --components=secrets \
    < <(printf 'keyring-of-the-tests') > "$home/keyring.log" 2>&1 &
daemon=$!

has_secrets() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}
for ((tries = 0; ; ++tries)); do
    has_secrets && break
    if ((tries == 100)) || ! kill -0 "$daemon" 2>/dev/null; then
        echo "with_keyring.sh: the keyring did not start:" >&2
        cat "$home/keyring.log" >&2
        exit 70
    fi
    sleep 0.1
done

status=0
"$@" || status=$?
exit "$status"
