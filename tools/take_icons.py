"""Take the Lucide icons that the window uses into resources/icons.

    npm pack lucide-static@1.62.0 && tar xzf lucide-static-1.62.0.tgz
    python tools/take_icons.py package NAME…

Every icon is drawn at 18 of its 24 units, where the design's stroke is 1.75 instead of Lucide's 2.
"""

import re
import shutil
import sys
from pathlib import Path

OUT = Path(__file__).parents[1] / "resources" / "icons"


def main(words: list[str]) -> int:
    """Copy each named icon and the licence; 1 when a name is unknown."""
    if len(words) < 2:
        print("usage: take_icons.py PACKAGE NAME…", file=sys.stderr)
        return 2
    package, *names = words
    icons = Path(package) / "icons"
    missing = [name for name in names if not (icons / f"{name}.svg").is_file()]
    for name in set(names) - set(missing):
        (OUT / f"{name}.svg").write_text(
            thinner((icons / f"{name}.svg").read_text(encoding="utf-8")), "utf-8"
        )
    shutil.copyfile(Path(package) / "LICENSE", OUT / "LICENSE.txt")
    for name in missing:
        print(f"Lucide has no icon called {name}.", file=sys.stderr)
    return 1 if missing else 0


def thinner(svg: str) -> str:
    """One line, no class, the design's stroke width."""
    svg = re.sub(r"<!--.*?-->|\sclass=\"[^\"]*\"", "", svg, flags=re.DOTALL)
    svg = svg.replace('stroke-width="2"', 'stroke-width="1.75"')
    return re.sub(r">\s+<", "><", re.sub(r"\s+", " ", svg)).replace(" >", ">").strip() + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
