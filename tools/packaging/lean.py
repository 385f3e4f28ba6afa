"""What the bundle goes without: modules, parts of Qt, and libraries that a Linux desktop has to bring itself.

docs/packaging.md tells what is left and how large it is; `make bundle-test` does on it all that the app does.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.metadata import distributions
from pathlib import Path
from typing import TypeVar

Entry = TypeVar("Entry", bound=tuple[str, str, str])
"""A file as PyInstaller lists it: where it goes in the bundle, where it is from, its kind."""

MODULES = (
    *("numpy", "tkinter", "pip", "setuptools", "distutils", "unittest", "doctest", "pydoc", "xmlrpc"),
    *("readline", "curses"),  # of Python's own prompt
    # pyHanko imports a web client that may fetch nothing here: it goes along without its compiled halves.
    *(
        "aiohttp._http_parser",
        "aiohttp._http_writer",
        "aiohttp._websocket.reader_c",
        "aiohttp._websocket.mask",
    ),
    *("multidict._multidict", "yarl._quoting_c", "frozenlist._frozenlist", "propcache._helpers_c"),
    *("pygments", "markdown_it"),  # rich colours no code and sets no Markdown here
    *("pycparser", "cffi.cparser", "cffi.recompiler"),  # they compile; what was compiled needs none of them
    *("PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingtk"),  # ink is PNG or JPEG
    *(
        "fontTools.varLib",
        "fontTools.merge",
        "fontTools.subset",
        "fontTools.designspaceLib",
        "fontTools.ufoLib",
    ),
    *("lxml.html", "lxml.isoschematron", "lxml.sax"),
    *("PySide6.QtQml", "PySide6.QtQuick"),
)

OF_QT = (
    "*/Qt/translations/*",  # Qt's own sentences are asked for in English, or in the pseudo-language
    "*/plugins/egldeviceintegrations/*",  # screens without a desktop
    "*/plugins/generic/*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*vnc*",
    "*libQt6EglF*",
    "*/plugins/networkinformation/*",  # one socket between two starts of the app is all the network there is
    "*/plugins/tls/*",
    *(f"*/plugins/imageformats/*q{name}.*" for name in ("gif", "icns", "ico", "tga", "tiff", "wbmp", "webp")),
)

BROUGHT = (
    *("libpython*", "libssl.*", "libcrypto.*", "libsqlite3.*", "libffi.*", "libmpdec.*"),
    *("libbz2.*", "liblzma.*", "libz.*", "libzstd.*", "libuuid.*", "libexpat.*"),
    *(f"libxcb-{name}.*" for name in ("cursor", "icccm", "image", "keysyms", "render-util", "util")),
)
"""Libraries of the building machine that go along: Python's, and small ones that desktops often lack.

All others (X11, GL, glib, D-Bus, fontconfig, the C++ library) fit a desktop's drivers and settings, so that
they have to be its own; `linux/needs.py` names them for Debian.
"""


def lean(entries: Iterable[Entry]) -> list[Entry]:
    """These files without what the app never asks for and what the system brings."""
    return [entry for entry in entries if not _is_left_out(Path(entry[0]), Path(entry[1]))]


def _is_left_out(into: Path, source: Path) -> bool:
    if any(fnmatch(f"/{into.as_posix()}", pattern) for pattern in OF_QT):
        return True
    return _is_the_systems(source) and not any(fnmatch(into.name, pattern) for pattern in BROUGHT)


def _is_the_systems(source: Path) -> bool:
    """Whether a file is a library out of Debian's own folders."""
    inside = source.as_posix().startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))
    return sys.platform.startswith("linux") and inside and "python" not in source.parent.as_posix()


def licences() -> list[tuple[str, str]]:
    """The terms of every library that is installed here, and the folder in which the bundle keeps each."""
    named = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
    found = []
    for library in distributions():
        if library.name == "joint-charter":
            continue
        terms = [
            path for path in library.files or () if named.search(path.as_posix()) and path.suffix != ".py"
        ]
        found += [(str(path.locate()), f"licences/{library.name}") for path in terms]
    return found


def strip(folder: Path) -> None:
    """Drop what only a debugger reads; not from libraries that were patched after they were linked."""
    if sys.platform.startswith("linux"):
        patterns = ("libpython*", "python3*/lib-dynload/*.so", "cryptography/hazmat/bindings/*.so")
        found = [path for pattern in patterns for path in folder.glob(pattern)]
        subprocess.run(["strip", "--strip-unneeded", *found], check=True)
