#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on an X server and under a window manager of its own, both ended with the command.
set -euo pipefail

if [[ ${1-} != --inside ]]; then
    # The server tells its number itself: no two tests can choose the same one.
    folder=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3> "$folder/number" 2> "$folder/log" &
    server=$!
    finish() {
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        rm -rf "$folder"
    }
    trap finish EXIT
    for ((tries = 0; ; ++tries)); do
        [[ -s $folder/number ]] && break
        if ((tries == 200)) || ! kill -0 "$server" 2>/dev/null; then
            echo "with_display.sh: no X server:" >&2
            cat "$folder/log" >&2
            exit 70
        fi
        sleep 0.1
    done
    DISPLAY=:$(tr -d '\n' < "$folder/number")
    export DISPLAY
    unset WAYLAND_DISPLAY XAUTHORITY
    status=0
    bash "$0" --inside "$@" || status=$?
    exit "$status"
fi

shift
openbox --sm-disable > /dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true' EXIT
# A test that asks for the focus before the manager is there would not get it.
for ((tries = 0; tries < 100; ++tries)); do
    xdotool get_desktop > /dev/null 2>&1 && break
    sleep 0.1
done
status=0
"$@" || status=$?
exit "$status"
