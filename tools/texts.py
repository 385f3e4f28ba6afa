"""Write the catalogues that translators start from: gettext's below the window, Qt Linguist's in it.

python -m tools.texts [--out resources/i18n]. A translation is brought up to date from these with the tools
of its own format; Linguist's that lie there are at once. No file and line is named, so that a catalogue
changes when a sentence does.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.sentences import ROOT, Sentence, modules, sentences

I18N = ROOT / "resources" / "i18n"
TEMPLATE, WINDOW = "joint-charter.pot", "joint-charter.ts"
_HEAD = """\
# The sentences of Joint Charter below its window, and all with a count.
msgid ""
msgstr ""
"Project-Id-Version: joint-charter\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"
"""


def main() -> int:
    """Write both."""
    parser = argparse.ArgumentParser(description="Write the catalogues that translators start from.")
    parser.add_argument("--out", type=Path, default=I18N)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    (out / TEMPLATE).write_text(template(), "utf-8", newline="\n")
    write_window(out)
    return 0


def template() -> str:
    """Every sentence below the window as a gettext template."""
    asked = (each for of in modules("workshop", "ui") for each in sentences(of))
    return _HEAD + "".join(_entry(one, found) for one, found in sorted(_by_english(asked).items()))


def _by_english(asked: Iterable[Sentence]) -> dict[str, list[Sentence]]:
    """A sentence is translated once, with or without a count."""
    found: dict[str, list[Sentence]] = {}
    for each in asked:
        found.setdefault(each.one, []).append(each)
    return found


def _entry(one: str, found: list[Sentence]) -> str:
    many = {each.many for each in found if each.many}
    if len(many) > 1:
        raise ValueError(f"{one!r} has several plurals: {sorted(many)}")
    lines = ["", *(["#, python-brace-format"] if "{" in one else [])]
    lines += [f"msgid {_quoted(one)}"]
    lines += [f"msgid_plural {_quoted(each)}" for each in many]
    return "\n".join([*lines, *(('msgstr[0] ""', 'msgstr[1] ""') if many else ('msgstr ""',)), ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def write_window(out: Path) -> None:
    """Let Qt's own tool gather what the window's `tr` and `translate` are given."""
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if tool is None:
        raise FileNotFoundError("pyside6-lupdate, which comes with PySide6-Essentials")
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    catalogues = sorted({out / WINDOW, *out.glob("*.ts")})
    options = ["-silent", "-locations", "none", "-no-obsolete"]
    subprocess.run([tool, *sources, *options, "-ts", *map(str, catalogues)], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
