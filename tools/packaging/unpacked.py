"""Shiboken's own modules: each start would unpack and compile them anew, a bundle has them ready."""

import compileall
import sys
from pathlib import Path
from py_compile import PycInvalidationMode

FOLDER = "shiboken6/files.dir"
"""Where Shiboken looks for them before it looks into itself."""


def unpacked(into: Path) -> tuple[str, str]:
    """Lay them into a folder, compiled for good; the pair that PyInstaller collects."""
    import shiboken6  # noqa: F401

    archive = sys.modules["shibokensupport.signature.loader"].__loader__.zfile  # type: ignore[union-attr]
    archive.extractall(into, [name for name in archive.namelist() if name.endswith(".py")])
    compileall.compile_dir(into, quiet=1, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    return str(into), FOLDER
