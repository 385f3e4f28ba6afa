#!/usr/bin/env bash
# Make sure that Debian's or Ubuntu's packages are there for: run, test or bundle.
# As root it installs what is missing; otherwise it prints the one command that does, and fails.
# On any other system it has nothing to say: Qt's wheels bring all they need on macOS and Windows.
set -euo pipefail
purpose=${1:?run, test or bundle}

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || exit 0

wanted=(libgl1 libegl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1)
wanted+=(libgssapi-krb5-2 libbrotli1) # of QtNetwork
wanted+=(libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0)
[ "$purpose" != test ] || wanted+=(poppler-utils qpdf)
[ "$purpose" != bundle ] || wanted+=(binutils xvfb xdotool)

# Debian 13 and Ubuntu 24.04 call some libraries …t64.
have() { [[ $present == *" $1 "* || $present == *" ${1}t64 "* ]]; }
present=" $(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" {printf "%s ", $1}')"
missing=()
for package in "${wanted[@]}"; do
    have "$package" || missing+=("$package")
done
if ! python=$("$(dirname "$0")/find_python.sh" 2>/dev/null); then
    have python3 || missing+=(python3 python3-venv)
elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing+=("$(basename "$(readlink -f "$(command -v "$python")")")-venv")
fi
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing Debian packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    echo "Some system packages are missing. This installs them, then run make again:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 1
fi
