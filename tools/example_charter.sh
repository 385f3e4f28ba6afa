#!/usr/bin/env bash
# Sign the example for both sides, write its charter, and check it.
set -euo pipefail
python=${1:?the Python to run with}
charter=${2:?where the charter goes}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
workshop="$folder/example.workshop"
quietly() { "$python" main.py "$@" >"$folder/said" 2>&1 || { cat "$folder/said" >&2; exit 2; }; }
quietly new "$workshop" --example
quietly sign "$workshop" --side marketing --name "Ines Okafor"
quietly sign "$workshop" --side it --name "Marcus Lindqvist"
"$python" main.py export "$workshop" --to "$charter" --force
"$python" main.py verify "$charter"
