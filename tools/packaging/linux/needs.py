"""What the bundle needs of a Linux system: read from its own files, named as Debian's packages."""

import re
import subprocess
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path

WINDOW = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these no window opens: a library and the packages that bring it (Debian 13 renamed some)."""

BESIDE = {
    "*/platformthemes/libqgtk3.so": ("libgtk-3-0t64 | libgtk-3-0",),
    "*/printsupport/libcupsprintersupport.so": ("libcups2t64 | libcups2",),
    "*/wayland-*/*": ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    "*/platforms/libqwayland.so": ("libwayland-client0", "libwayland-cursor0"),
    "*/lib/libQt6WaylandClient.so*": ("libwayland-client0", "libwayland-cursor0"),
    "*/lib/libQt6WlShellIntegration.so*": ("libwayland-client0",),
}
"""Parts that stay away where the system lacks theirs: GTK's dialogs, printers, Wayland."""

LIBC = re.compile(r"^(libc|libm|libdl|libpthread|librt|libutil|libresolv|ld-linux.*)\.so\.\d+$")


class Unmet(Exception):
    """A library that neither the bundle nor a known package brings."""


def packages(bundle: Path, needed: Callable[[Path], list[str]]) -> tuple[list[str], list[str]]:
    """Debian's packages that the bundle depends on and that it only goes better with.

    `needed` tells the libraries that a file asks for. Raises Unmet.
    """
    elves = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    brought = {path.name for path in bundle.rglob("*")}
    beside = [path for path in elves if _goes_with(path)]
    asked = {name for path in elves if path not in beside for name in needed(path)} - brought
    unknown = {name for name in asked if name not in WINDOW and not LIBC.match(name)}
    if unknown:
        raise Unmet(", ".join(sorted(unknown)))
    needs = {WINDOW[name] for name in asked if name in WINDOW}
    better = {package for path in beside for package in _goes_with(path)}
    return [f"libc6 (>= {_glibc(elves)})", *sorted(needs)], sorted(better - needs)


def _goes_with(path: Path) -> tuple[str, ...]:
    """What a part wants that the app can be without."""
    return next((wants for part, wants in BESIDE.items() if fnmatch(path.as_posix(), part)), ())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path: Path) -> list[str]:
    """The libraries that this file asks for, as binutils read them."""
    said = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", said)


def _glibc(elves: Iterable[Path]) -> str:
    """The newest version of the C library that a file asks for."""
    versions = {
        tuple(map(int, found.split(b".")))
        for path in elves
        for found in re.findall(rb"GLIBC_(\d+\.\d+)", path.read_bytes())
    }
    return ".".join(map(str, max(versions)))
