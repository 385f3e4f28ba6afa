#!/usr/bin/env bash
# Do with an installed or packed app what a facilitator does, and stop at the first thing that it can't do.
#   tools/packaging/smoke.sh PROGRAM [FOLDER]
# FOLDER keeps what was written, with a picture of the window (window.xwd) where there is Xvfb.
# Nothing but bash, gzip and coreutils is asked of the machine: it may be a bare tree without Python.
set -euo pipefail
program=$(readlink -f "${1:?the program to try}")
folder=${2:-$(mktemp -d)}
mkdir -p "$folder"
cd "$folder"
export HOME="$folder/home" XDG_DATA_HOME="$folder/home/data" XDG_CONFIG_HOME="$folder/home/config" LC_ALL=C.UTF-8
mkdir -p "$HOME"
unset DISPLAY WAYLAND_DISPLAY PYTHONPATH
# Where this checkout's libraries or Python would stand in for something that the app lacks.
export PYTHONNOUSERSITE=1

tried=0
try() { # STATUS WORDS…: the program ends with that status; what it says goes to the file said
    local wanted=$1 status=0
    shift
    "$program" "$@" >said 2>complained || status=$?
    tried=$((tried + 1))
    [ "$status" = "$wanted" ] || fail "$* ended with $status instead of $wanted"
}
fail() {
    echo "NOT SOUND: $1" >&2
    head -c 2000 said complained >&2
    exit 1
}
holds() { grep -qF -- "$2" "$1" || fail "$1 does not say: $2"; }
begins() { [ "$(head -c "${#2}" "$1")" = "$2" ] || fail "$1 does not begin with $2"; }

echo "Version and what the app knows"
try 0 --version
holds said "joint-charter "
version=$(cat said)
try 0 schema
holds said '"$schema"'

echo "The example, and every way to read it"
try 0 new example.workshop --example
try 0 info example.workshop --json
for command in check rehearse; do
    try 0 "$command" example.workshop --json || true
done
for command in rank survey overlaps; do
    try 0 "$command" example.workshop --json
done
try 0 doctor example.workshop --repair repaired.workshop
HOME="$folder/elsewhere" XDG_DATA_HOME="$folder/elsewhere" try 0 info example.workshop

echo "Every export"
try 0 export example.workshop --to charter.pdf --to slides.pptx --to workbook.xlsx --to dates.ics \
    --to charter.md --to private.json
[ ! -s complained ] || ! grep -q "PDF 1.7" complained || fail "the charter is no PDF/A"
begins charter.pdf "%PDF-"
begins slides.pptx "PK"
begins workbook.xlsx "PK"
begins dates.ics "BEGIN:VCALENDAR"
begins charter.md "# "
try 0 export example.workshop --to shared.json --shareable
try 0 export example.workshop --for "Ines Okafor" --to own.ics
begins own.ics "BEGIN:VCALENDAR"
mkdir cards
try 0 export example.workshop --for everybody --to cards/card.pdf
try 0 new again.workshop --from private.json
try 0 export again.workshop --to back.json
cmp -s private.json back.json || fail "the data came back changed"
try 0 new other.workshop --template two-days

echo "Every script that the bundled fonts draw"
scripts="العربية हिन्दी தமிழ் বাংলা සිංහල ខ្មែរ မြန်မာ ລາວ བོད འማርኛ ქართული Հայերեն ᏣᎳᎩ 日本 한글 עברית ไทย ᠮᠣᠩᠭᠣᠯ"
sed "s/\"company\": \"[^\"]*\"/\"company\": \"$scripts\"/" private.json >scripts.json
try 0 new scripts.workshop --from scripts.json
try 0 export scripts.workshop --to scripts.pdf
[ "$(wc -l <complained)" = 1 ] || fail "the charter in many scripts is not whole"

echo "Every kind of table"
printf 'Name;Side\nJos\xe9 Nu\xf1ez;IT\n' >people.csv
try 0 import again.workshop participants people.csv --encoding cp1252
printf '| Activity | Ada Berg | Bo Lind |\n| --- | --- | --- |\n| Tags | A/R | C |\n| Tests | I | A |\n' >matrix.md
try 0 import again.workshop rights matrix.md
try 0 import again.workshop activities workbook.xlsx --sheet Activities --dry-run --json
holds said '"rows"'
printf 'Initiative;Side;Start;End\nLoyalty app;Marketing;13.02.2027;30.06.2027\n' >plan.csv
try 0 import again.workshop initiatives plan.csv
printf '[{"Campaign": "Spring sale", "Description": "All of it"}]' >campaigns.json
try 0 import again.workshop candidates campaigns.json
printf 'Task,Activity\nWrite the brief,Tags\n' >tasks.csv
try 0 import again.workshop tasks tasks.csv
try 1 diff private.json again.workshop
holds said "Spring sale"

echo "Signing, checking, and the workshop inside a charter"
# A drawn signature, 40 × 20: a thick line on white.
base64 -d >ink.png <<'PNG'
iVBORw0KGgoAAAANSUhEUgAAACgAAAAUAQAAAADXPUIWAAAAW0lEQVR42mXNMQ2AMBRF0du/MBYpOABnZcMCckgwgIQSDJTtkyZ9
rCQsZz1BAMbXNoNRNzAc3CiZw8iFzdjRirrFEy3uWdb6doGPZ5T5FAfIKknceiSqJIXf8gIL1is2kEBRmAAAAABJRU5ErkJggg==
PNG
try 0 sign example.workshop --side marketing --name "Ines Okafor" --ink ink.png
try 0 sign example.workshop --side it --name "Marcus Lindqvist"
try 0 export example.workshop --to signed.pdf
try 0 verify signed.pdf --against example.workshop
{ cat signed.pdf; echo " "; } >changed.pdf
try 1 verify changed.pdf
try 0 extract signed.pdf inside.workshop
try 0 info inside.workshop
try 0 diff signed.pdf example.workshop
try 0 export example.workshop --revision 1 --to first.pdf
cmp -s signed.pdf first.pdf || fail "the signed revision came out otherwise than it was signed"
try 0 export example.workshop --check-in --to check-in.pdf
begins check-in.pdf "%PDF-"
try 0 doctor example.workshop

if ! command -v Xvfb >/dev/null; then
    echo "$version: $tried commands passed. No Xvfb here: the window was not opened."
    exit 0
fi

echo "The window"
mkdir -p screen
exec 3>&1
Xvfb -displayfd 4 -screen 0 1440x900x24 -fbdir "$folder/screen" -nolisten tcp 4>display >/dev/null 2>&1 &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null || true' EXIT
for _ in $(seq 100); do [ -s display ] && break || sleep 0.1; done
started=$SECONDS
DISPLAY=":$(cat display)" QT_QPA_PLATFORM=xcb "$program" example.workshop >said 2>complained &
window=$!
picture=screen/Xvfb_screen0 seen=$(cksum <screen/Xvfb_screen0)
rests() { # NAME: wait until something else than before is painted and rests, and keep its picture
    local before='' now=''
    for _ in $(seq 120); do
        kill -0 "$window" 2>/dev/null || fail "the window ended by itself"
        sleep 0.5
        before=$now now=$(cksum <"$picture")
        [ "$now" = "$before" ] && [ "$now" != "$seen" ] && [ "$(gzip -1 -c "$picture" | wc -c)" -gt 30000 ] && break
    done
    [ "$now" != "$seen" ] && [ "$(gzip -1 -c "$picture" | wc -c)" -gt 30000 ] || fail "nothing was painted: $1"
    seen=$now
    cp "$picture" "$1.xwd"
}
rests window
if command -v xdotool >/dev/null; then
    echo "The guide over the page, by its key"
    DISPLAY=":$(cat display)" xdotool search --onlyvisible --name "Joint Charter" windowfocus key F1
    rests guide
fi
kill -TERM "$window"
status=0
wait "$window" || status=$?
[ "$status" = 143 ] || fail "the window ended with $status when it was told to end"
! grep -qi "traceback" complained || fail "the window complained"
try 0 doctor example.workshop
echo "$version: $tried commands passed, and the window was painted within $((SECONDS - started)) s: $folder/window.xwd"
