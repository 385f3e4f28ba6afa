#!/usr/bin/env bash
# Print the first Python that can run the app: 3.11 to 3.13, for which every pinned wheel exists.
for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
        echo "$name"
        exit 0
    fi
done
echo "Joint Charter needs Python 3.11, 3.12 or 3.13, and none was found. Install one, or say PYTHON=path." >&2
exit 1
