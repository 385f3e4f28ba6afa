#!/usr/bin/env bash
# Install what is packed in dist on trees of Debian that hold nothing but its base, and do there what a facilitator
# does. Root alone can; debootstrap makes the base from where this machine's own packages come from.
#   tools/packaging/bare.sh [FOLDER]     FOLDER keeps the base for the next time, and the window's picture
# 1. the bundle on the bare base: every command, no window
# 2. the archive that installs itself, with the packages that it names: the window too, and taken out again
# 3. the Debian package, with what it depends on: the window too
set -euo pipefail
root=$(readlink -f "$(dirname "$0")/../..")
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
folder=$(readlink -f "$folder")
command -v debootstrap >/dev/null || { echo "debootstrap isn't here: apt-get install debootstrap" >&2; exit 1; }
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
if [ ! -d "$folder/base/usr" ]; then
    from=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $release" | head -1)
    debootstrap --variant=minbase "$release" "$folder/base" "$from" >"$folder/log" || { tail "$folder/log"; exit 1; }
fi

inside() { # TREE COMMAND: as root of that tree, with processes and devices of its own
    unshare --mount --pid --fork bash -c '
        mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && exec chroot "$1" /bin/bash -euc "
            trap '\''echo NOT SOUND: \$BASH_COMMAND >&2'\'' ERR
            $2"
    ' bash "$@"
}
fresh() { # NAME FILE…: a copy of the base with these files in /try
    tree="$folder/$1"
    shift
    rm -rf "$tree"
    cp -a "$folder/base" "$tree"
    mkdir "$tree/try"
    cp -a "$root/tools/packaging/smoke.sh" "$@" "$tree/try/"
}
apt='export DEBIAN_FRONTEND=noninteractive; apt-get -qq update; apt-get -qq install -y --no-install-recommends'

echo "== The bundle on a bare base"
fresh bundle "$root/dist/joint-charter"
inside "$tree" '! command -v python3; time /try/smoke.sh /try/joint-charter/joint-charter /tried'

echo "== The archive that installs itself"
fresh archive "$root"/dist/joint-charter-*.run
inside "$tree" "sh /try/*.run | tee /said
    $apt xvfb xdotool \$(sed -n 's/.*apt-get install //p' /said) >/apt 2>&1 || { tail /apt; exit 1; }
    ! command -v python3
    /try/smoke.sh /usr/local/bin/joint-charter /tried
    sh /try/*.run --remove
    [ -z \"\$(find /usr/local -name '*joint-charter*')\" ]"

echo "== The Debian package"
fresh debian "$root"/dist/joint-charter_*.deb
inside "$tree" "$apt xvfb xdotool libglib2.0-bin shared-mime-info desktop-file-utils /try/*.deb >/apt 2>&1 || { tail /apt; exit 1; }
    ! command -v python3
    /try/smoke.sh /usr/bin/joint-charter /tried
    cp /tried/example.workshop /tried/nameless
    for file in example.workshop nameless; do
        gio info -a standard::content-type /tried/\$file | grep -q ' application/x-joint-charter\$'
    done
    gio mime application/x-joint-charter | grep -q '^Default application.*joint-charter.desktop\$'
    desktop-file-validate /usr/share/applications/joint-charter.desktop"
cp "$tree/tried/window.xwd" "$folder/window.xwd"
rm -rf "$folder/bundle" "$folder/archive" "$folder/debian"
echo "All three are sound. The window as the Debian package opened it: $folder/window.xwd"
