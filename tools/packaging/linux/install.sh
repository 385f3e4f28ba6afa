#!/bin/sh
# Joint Charter @VERSION@, with all it needs but a desktop's own libraries.
#   sh @FILE@ [--prefix FOLDER]             installs into FOLDER (else ~/.local, or /usr/local for root)
#   sh @FILE@ --remove [--prefix FOLDER]    takes it out again; workshops stay where they are
set -eu
prefix=$HOME/.local
[ "$(id -u)" != 0 ] || prefix=/usr/local
remove=
while [ $# -gt 0 ]; do
    case $1 in
    --prefix) prefix=${2:?--prefix needs a folder}; shift ;;
    --remove) remove=yes ;;
    *) sed -n '2,4s/^# *//p' "$0"; [ "$1" = --help ] && exit 0; exit 2 ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
app=$prefix/lib/joint-charter
share=$prefix/share
shown() { # tell the desktop, where there is one
    command -v update-mime-database >/dev/null && update-mime-database "$share/mime" >/dev/null 2>&1 || true
    command -v update-desktop-database >/dev/null && update-desktop-database "$share/applications" >/dev/null 2>&1 || true
    command -v gtk-update-icon-cache >/dev/null && gtk-update-icon-cache -qtf "$share/icons/hicolor" >/dev/null 2>&1 || true
}
take_out() {
    [ ! -d "$app" ] || [ -x "$app/joint-charter" ] || { echo "$app is not Joint Charter's: nothing was done." >&2; exit 1; }
    rm -rf "$app"
    rm -f "$prefix/bin/joint-charter" "$share/applications/joint-charter.desktop" "$share/mime/packages/joint-charter.xml"
    rm -f "$share/icons/hicolor/scalable/apps/joint-charter.svg" "$share/icons/hicolor/256x256/apps/joint-charter.png"
    rm -f "$share/icons/hicolor/scalable/mimetypes/application-x-joint-charter.svg"
}
if [ -n "$remove" ]; then
    take_out
    shown
    echo "Joint Charter was taken out of $prefix."
    exit 0
fi
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
tail -n +@LINES@ "$0" >"$unpacked/archive"
echo "@SUM@  $unpacked/archive" | sha256sum -c --status || { echo "$0 is damaged: fetch it again." >&2; exit 1; }
tar -xzf "$unpacked/archive" -C "$unpacked"
take_out
mkdir -p "$prefix/lib" "$prefix/bin" "$share"
cp -R "$unpacked/usr/lib/joint-charter" "$app"
cp -R "$unpacked/usr/share/." "$share/"
ln -sf "$app/joint-charter" "$prefix/bin/joint-charter"
sed -i "s|^Exec=.*|Exec=\"$app/joint-charter\" %f|" "$share/applications/joint-charter.desktop"
shown
"$prefix/bin/joint-charter" --version
qt=$app/_internal/PySide6/Qt
missing=$(LD_LIBRARY_PATH=$app/_internal ldd "$qt/plugins/platforms/libqxcb.so" "$qt/lib/libQt6Network.so.6" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p' | sort -u)
if [ -n "$missing" ]; then
    echo "The commands work. For the window this system lacks: "$missing
    echo "On Debian or Ubuntu: sudo apt-get install @PACKAGES@"
fi
echo "Installed. Start it from the menu, or as $prefix/bin/joint-charter"
exit 0
