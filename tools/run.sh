#!/usr/bin/env bash
# Open the window on a copy of the example. Without a display, say so and write the example's signed charter.
set -euo pipefail
python=${1:?the Python to run with}
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$python" main.py --example
fi
echo "There is no display here, so no window can open. Writing the example's signed charter instead."
exec tools/example_charter.sh "$python" example-charter.pdf
