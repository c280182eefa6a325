# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# To be sourced by the scripts of packaging/: one way to do a step and to say what went wrong.

# step WHAT ADVICE COMMAND…: says what it does and does it; a failure ends the script with the advice.
step() {
    step_what=$1
    step_advice=$2
    shift 2
    echo "== $step_what"
    "$@" && return
    step_status=$?
    echo >&2
    echo "FAILED: $step_what (exit code $step_status)." >&2
    echo "$step_advice" >&2
    exit 1
}

# install_packages PURPOSE…: what the lists packages-PURPOSE.txt name.
install_packages() {
    step "Install what is missing ($*)" \
        "Check the network and that you are root or may use sudo, then run this again." \
        packaging/linux/install-packages "$@"
}

# build PRESET [TARGET…]
build() {
    build_preset=$1
    shift
    step "Configure the $build_preset build" \
        "The message above names what CMake misses. If build/$build_preset is from another checkout, remove it first." \
        cmake --preset "$build_preset"
    step "Build" \
        "The first error above names file and line. If it says 'Killed', memory ran out: free some and run this again." \
        cmake --build --preset "$build_preset" ${1:+--target "$@"}
}
