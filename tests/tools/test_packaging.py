"""What the packages tell a desktop and an installer is what the product is."""

import json
import re
import struct
import tomllib
import xml.etree.ElementTree as Xml
import zlib
from configparser import ConfigParser

import pytest

from tests.house.source import ROOT
from tools.packaging.lean import lean
from tools.packaging.linux.needs import Unmet, packages
from tools.packaging.picture import png_of
from tools.packaging.unpacked import unpacked
from workshop import __version__
from workshop.store.header import APPLICATION_ID

PACKAGING = ROOT / "tools" / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PACKAGING / "linux/joint-charter.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def kind_of_file() -> Xml.Element:
    found = Xml.parse(PACKAGING / "linux/joint-charter.xml").getroot().find(f"{MIME}mime-type")
    assert found is not None
    return found


def test_the_version_stands_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "workshop.__version__"}
    assert "version" not in project["project"]


def test_the_desktop_opens_workshops_with_the_app():
    entry = desktop_entry()

    assert entry["MimeType"] == kind_of_file().attrib["type"] + ";"
    assert entry["Exec"] == "joint-charter %f"


def test_a_workshop_is_told_by_the_mark_in_its_header():
    marks = [each.attrib for each in kind_of_file().iter(f"{MIME}match")]

    assert [(each["offset"], each["value"]) for each in marks] == [
        ("0", r"SQLite format 3\0"),
        ("68", struct.pack(">I", APPLICATION_ID).decode()),
    ]


def test_the_icon_has_the_colours_of_the_light_theme():
    picture = (ROOT / "resources/brand/joint-charter.svg").read_text(encoding="utf-8")
    tokens = json.loads((ROOT / "resources/themes/light.json").read_text(encoding="utf-8"))

    assert set(re.findall(r"#[0-9A-F]{6}", picture)) == {
        tokens[name] for name in ("surface", "line", "mkt", "it", "ink")
    }


def test_windows_learns_the_same_ending_and_version():
    script = (PACKAGING / "windows/joint-charter.iss").read_text(encoding="utf-8")

    assert 'Subkey: "Software\\Classes\\.workshop"' in script
    assert __version__ not in script


def entry(into: str, source: str) -> tuple[str, str, str]:
    return (into, source, "BINARY")


def test_the_bundle_leaves_to_a_linux_desktop_what_is_its_own(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    theirs = entry("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6")
    ours = entry("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3")
    brought = entry("PySide6/Qt/lib/libQt6Gui.so.6", "/opt/env/site-packages/PySide6/Qt/lib/libQt6Gui.so.6")

    assert lean([theirs, ours, brought]) == [ours, brought]


def test_a_bundle_that_lacks_an_unknown_library_is_refused(tmp_path):
    (tmp_path / "odd.so").write_bytes(b"\x7fELF GLIBC_2.34")

    with pytest.raises(Unmet, match=r"libodd\.so\.1"):
        packages(tmp_path, lambda _: ["libodd.so.1", "libc.so.6"])


def test_what_the_bundle_asks_for_is_named_as_packages(tmp_path):
    (tmp_path / "gui.so").write_bytes(b"\x7fELF GLIBC_2.28 GLIBC_2.34")

    asked = packages(tmp_path, lambda _: ["libGL.so.1", "libc.so.6", "gui.so"])

    assert asked == (["libc6 (>= 2.34)", "libgl1"], [])


def test_a_dump_of_the_screen_becomes_a_picture():
    fields = [104, 7, 2, 24, 2, 1, *[0] * 5, 32, 8, *[0] * 6, 1, *[0] * 5]
    dump = struct.pack(">25I", *fields) + bytes(4 + 12) + b"\x03\x02\x01\x00\x06\x05\x04\x00"

    png = png_of(dump)
    at = png.index(b"IDAT") + 4

    assert zlib.decompressobj().decompress(png[at:]) == b"\x00\x01\x02\x03\x04\x05\x06"


def test_what_would_be_compiled_at_every_start_is_ready_whatever_the_time_of_its_files(tmp_path):
    unpacked(tmp_path)

    source = tmp_path / "shibokensupport/signature/loader.py"
    (compiled,) = (source.parent / "__pycache__").glob("loader.*.pyc")
    assert source.is_file()
    assert compiled.read_bytes()[4:8] == b"\1\0\0\0"  # told by what it holds, and not looked at again
