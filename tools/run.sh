#!/usr/bin/env bash
# Open the window on a copy of the example. Without a display, say so and write the example's charter.
set -euo pipefail
python=${1:?the Python to run with}
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$python" main.py --example
fi
echo "There is no display here, so no window can open. Writing the example's charter instead."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" main.py new "$folder/example.workshop" --example 2>"$folder/said" || { cat "$folder/said" >&2; exit 2; }
"$python" main.py export "$folder/example.workshop" --to example-charter.pdf --force
