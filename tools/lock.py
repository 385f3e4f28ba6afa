"""Write the requirements files: every version and hash that pyproject.toml leads to, for all platforms.

    python -m pip install uv==0.13.9
    python tools/lock.py

One file serves Python 3.11 to 3.13 on Linux, macOS and Windows; markers choose. Where the packages come
from is left to each machine's own pip settings, so the files name no host.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMPILE = (
    *("uv", "pip", "compile", "pyproject.toml", "--quiet", "--upgrade"),
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
)
FILES = {
    "requirements.txt": (),
    "requirements-dev.txt": ("--extra", "dev", "--constraint", "requirements.txt"),
    "requirements-bundle.txt": ("--extra", "bundle", "--constraint", "requirements.txt"),
}


def main() -> int:
    """Compile each file in turn; the later ones keep to the first one's versions."""
    for name, extra in FILES.items():
        words = [*COMPILE, *extra, "--output-file", name]
        status = subprocess.run(words, cwd=ROOT, check=False).returncode
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
