"""Pack the bundle for Linux: python -m tools.packaging.linux.build, after `make bundle`.

Leaves in dist a Debian package, made by dpkg-deb where that is, and an archive that installs itself.
"""

import hashlib
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tools.packaging.linux.needs import Unmet, needed, packages
from workshop import __version__

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
DIST = ROOT / "dist"
BUNDLE = DIST / "joint-charter"
LARGEST = 220
"""MiB of the bundle, unpacked."""

_CONTROL = """\
Package: joint-charter
Version: {version}
Architecture: {architecture}
Maintainer: Joint Charter contributors
Installed-Size: {size}
Depends: {needs}
Recommends: {better}
Section: misc
Priority: optional
Description: takes a leadership offsite to a signed charter
 A desktop app for the person who facilitates an offsite between a company's
 marketing and technology leadership: from "who does what here?" to a charter
 that both executives have signed. One laptop, one file, no internet.
"""


def main() -> int:
    """Make both packages; 1 with a sentence when the bundle isn't there, too large or lacks something."""
    if not (BUNDLE / "joint-charter").is_file():
        return _refuse("There is no bundle in dist: make bundle makes it.")
    size = sum(path.lstat().st_size for path in BUNDLE.rglob("*"))
    if size > LARGEST * 2**20:
        return _refuse(f"The bundle takes {size / 2**20:.0f} MiB, more than {LARGEST}.")
    try:
        needs, better = packages(BUNDLE, needed)
    except Unmet as error:
        return _refuse(f"Neither the bundle nor a known package brings {error}.")
    with tempfile.TemporaryDirectory() as folder:
        tree = _lay_out(Path(folder))
        made = [_archive(tree, needs)]
        if shutil.which("dpkg-deb"):
            made.append(_debian(tree, needs, better, size))
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 2**20:.0f} MiB, {size / 2**20:.0f} unpacked")
    return 0


def _refuse(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


def _lay_out(tree: Path) -> Path:
    """The files where a system keeps them, below this folder."""
    shutil.copytree(BUNDLE, tree / "usr/lib/joint-charter", symlinks=True)
    brand, share = ROOT / "resources/brand", tree / "usr/share"
    icons = share / "icons/hicolor"
    for source, target in (
        (HERE / "joint-charter.desktop", share / "applications/joint-charter.desktop"),
        (HERE / "joint-charter.xml", share / "mime/packages/joint-charter.xml"),
        (brand / "joint-charter.svg", icons / "scalable/apps/joint-charter.svg"),
        (brand / "joint-charter.svg", icons / "scalable/mimetypes/application-x-joint-charter.svg"),
        (brand / "joint-charter.png", icons / "256x256/apps/joint-charter.png"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return tree


def _archive(tree: Path, needs: list[str]) -> Path:
    """A script with the files behind it: `sh FILE` installs them for one user or for all."""
    made = DIST / f"joint-charter-{__version__}-linux-{platform.machine()}.run"
    packed = tree.with_suffix(".tar.gz")
    with tarfile.open(packed, "w:gz", compresslevel=9) as archive:
        archive.add(tree / "usr", "usr", filter=_nobodys)
    head = (HERE / "install.sh").read_text(encoding="utf-8")
    words = {
        "VERSION": __version__,
        "FILE": made.name,
        "LINES": str(head.count("\n") + 1),
        "SUM": hashlib.sha256(packed.read_bytes()).hexdigest(),
        "PACKAGES": " ".join(need.split(" | ")[-1] for need in needs if not need.startswith("libc6")),
    }
    for mark, word in words.items():
        head = head.replace(f"@{mark}@", word)
    made.write_bytes(head.encode() + packed.read_bytes())
    made.chmod(0o755)
    packed.unlink()
    return made


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _debian(tree: Path, needs: list[str], better: list[str], size: int) -> Path:
    """The package for Debian and Ubuntu."""
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    architecture = asked.stdout.strip()
    command = tree / "usr/bin/joint-charter"
    command.parent.mkdir()
    command.symlink_to("../lib/joint-charter/joint-charter")
    licence = tree / "usr/share/doc/joint-charter/copyright"
    licence.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", licence)
    control = tree / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=__version__,
            architecture=architecture,
            size=size // 1024,
            needs=", ".join(needs),
            better=", ".join(better),
        ),
        encoding="utf-8",
    )
    made = DIST / f"joint-charter_{__version__}_{architecture}.deb"
    tree.chmod(0o755)
    pack = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z3")
    subprocess.run([*pack, "--build", tree, made], check=True, stdout=subprocess.DEVNULL)
    return made


if __name__ == "__main__":
    sys.exit(main())
