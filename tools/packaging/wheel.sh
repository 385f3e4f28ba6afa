#!/usr/bin/env bash
# Install the wheel and then the sdist in dist into an environment of its own, each as pip does it on a laptop,
# and do with each what a facilitator does. `make wheel` makes both.
set -euo pipefail
python=${1:?the Python to make the environment with}
root=$(readlink -f "$(dirname "$0")/../..")
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/workshop/__init__.py")
wheel="$root/dist/joint_charter-$version-py3-none-any.whl" sdist="$root/dist/joint_charter-$version.tar.gz"
[ -f "$wheel" ] && [ -f "$sdist" ] || { echo "There is no wheel of $version in dist: make wheel makes it." >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/own"
pip() { "$folder/own/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }
pip install --require-hashes -r "$root/requirements.txt"
for packed in "$wheel" "$sdist"; do
    echo "== $(basename "$packed")"
    pip install --no-deps --force-reinstall "$packed"
    pip check
    (cd "$folder" && "$root/tools/packaging/smoke.sh" own/bin/joint-charter "$folder/$(basename "$packed").tried")
done
