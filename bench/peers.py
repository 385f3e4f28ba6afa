"""Programs of the same kind, in an environment of their own: they bring other versions of Qt."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_ENVIRONMENT = ROOT / "build" / "peers"
_WANTED = {"retext": "ReText==8.1.0", "novelwriter": "novelWriter==26.2.2"}


def peers() -> tuple[Path, tuple[str, ...]]:
    """The Python that has them, and the names of those that could be installed here."""
    python = _ENVIRONMENT / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", _ENVIRONMENT], check=True)
    return python, tuple(name for name, wanted in _WANTED.items() if _is_there(python, wanted))


def _is_there(python: Path, wanted: str) -> bool:
    """Whether it is installed, by now at least; where there is no network, that is said."""
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted]
    done = subprocess.run(install, capture_output=True, text=True)
    if done.returncode:
        print(f"{wanted} could not be installed here: it is left out.", file=sys.stderr)
    return not done.returncode
