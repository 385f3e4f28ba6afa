"""Cut the static TrueType fonts that the window and the documents share, into resources/fonts.

Run once, when a font is to be updated, in an environment of its own:

    python -m pip install fonttools==4.68.0 fontpkg-inter==4.1.post1 fontpkg-source-serif-4==4.4
    python -m pip install fontpkg-noto-sans-devanagari==2.7 fontpkg-noto-sans-thai==2.2
    apt-get install fonts-wqy-microhei fonts-noto-core
    npm pack @expo-google-fonts/noto-emoji@0.4.7 @fontsource/noto-sans-symbols-2@5.3.0
    npm pack @expo-google-fonts/noto-sans-hebrew@0.4.1
    python tools/cut_fonts.py --emoji …/NotoEmoji_400Regular.ttf --symbols …/…-symbols-400-normal.woff \
        --hebrew …/NotoSansHebrew_400Regular.ttf

Static, because Qt ignores the optical-size axis and ReportLab reads no variations at all.
TrueType outlines only: ReportLab draws no CFF.
"""

import argparse
import shutil
import sys
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

OUT = Path(__file__).parents[1] / "resources" / "fonts"
NOTO = Path("/usr/share/fonts/truetype/noto")
WENQUANYI = Path("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")
LEFT_BEHIND = ("DSIG", "STAT", "FFTM")  # a void signature, axes that are gone, FontForge's time stamp


@dataclass(frozen=True)
class Cut:
    """One static instance: where it comes from, its place on the axes and what it is called."""

    package: str
    source: str
    weight: int
    optical: int
    family: str
    style: str

    @property
    def postscript(self) -> str:
        return f"{self.family.replace(' ', '')}-{self.style}"


INTER = ("fontpkg_inter", "Inter[opsz,wght].ttf")
SERIF = ("fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf")
CUTS = (
    Cut(*INTER, 400, 14, "Inter", "Regular"),
    Cut(*INTER, 500, 14, "Inter", "Medium"),
    Cut(*INTER, 600, 14, "Inter", "SemiBold"),
    Cut(*INTER, 600, 32, "Inter Display", "SemiBold"),
    Cut(*SERIF, 400, 16, "Source Serif 4", "Regular"),
    Cut(*SERIF, 600, 16, "Source Serif 4", "SemiBold"),
)
SHAPED = ("Devanagari", "Thai")
"""Scripts whose Noto Sans comes as a package of its own."""
OTHERS = (
    *(
        "Arabic",
        "Armenian",
        "Bengali",
        "CanadianAboriginal",
        "Cherokee",
        "Ethiopic",
        "Georgian",
        "Gujarati",
        "Gurmukhi",
    ),
    *("Kannada", "Khmer", "Lao", "Malayalam", "Mongolian", "Myanmar", "NKo", "Oriya", "Sinhala", "Syriac"),
    *("Tamil", "Telugu", "Thaana"),
)
"""Scripts whose Noto Sans is Debian's; Tibetan is there in Noto Serif alone.

Later cuts of the Arabic one draw a letter's dots as glyphs of their own, which programs that read a document
take for gaps in a word.
"""


def main() -> int:
    """Write every font; 1 when two would share a name, which ReportLab would draw as one."""
    parser = argparse.ArgumentParser(description="Cut the static fonts into resources/fonts.")
    parser.add_argument("--cjk", type=Path, default=WENQUANYI, help="the WenQuanYi Micro Hei collection")
    parser.add_argument("--noto", type=Path, default=NOTO, help="the folder of Debian's fonts-noto-core")
    parser.add_argument("--emoji", type=Path, help="Noto Emoji, regular, as TTF")
    parser.add_argument("--symbols", type=Path, help="Noto Sans Symbols 2, the symbols part, as WOFF")
    parser.add_argument("--hebrew", type=Path, help="Noto Sans Hebrew, regular, as TTF")
    wanted = parser.parse_args()
    for cut in CUTS:
        save(instance(cut), f"{cut.postscript}.ttf")
    for package, licence in ((INTER[0], "Inter-OFL.txt"), (SERIF[0], "SourceSerif4-OFL.txt")):
        shutil.copyfile(str(resources.files(package) / "LICENSE"), OUT / licence)
    for script in SHAPED:
        save(noto(script), f"NotoSans{script}-Regular.ttf")
        folder = resources.files(f"fontpkg_noto_sans_{script.lower()}")
        shutil.copyfile(str(folder / "LICENSE"), OUT / f"NotoSans{script}-OFL.txt")
    save(TTCollection(wanted.cjk).fonts[0], "WenQuanYiMicroHei.ttf")
    cut_others(wanted.noto)
    for source, name in (
        (wanted.emoji, "NotoEmoji-Regular.ttf"),
        (wanted.symbols, "NotoSansSymbols2-Regular.ttf"),
        (wanted.hebrew, "NotoSansHebrew-Regular.ttf"),
    ):
        if source:
            save(TTFont(source), name)
    return report()


def instance(cut: Cut) -> TTFont:
    """Pin both axes and name the result; a shared name makes ReportLab draw bold as regular."""
    font = TTFont(str(resources.files(cut.package) / "files" / cut.source))
    axes = {"wght": cut.weight, "opsz": cut.optical}
    font = instancer.instantiateVariableFont(font, axes)
    # Not updateFontNames: Inter's table of names knows no optical size 32 and it would refuse.
    plain = cut.style == "Regular"
    names = {
        1: cut.family if plain else f"{cut.family} {cut.style}",
        2: "Regular",
        3: f"{cut.postscript};{font['name'].getDebugName(5)}",
        4: f"{cut.family} {cut.style}",
        6: cut.postscript,
        16: None if plain else cut.family,
        17: None if plain else cut.style,
        21: None,
        22: None,
        25: None,
    }
    for number, name in names.items():
        font["name"].removeNames(nameID=number)
        if name:
            font["name"].setName(name, number, 3, 1, 0x409)
    as_typed(font)
    return font


def noto(script: str) -> TTFont:
    """A script's Noto Sans at its regular weight and width, without the hints that no document uses."""
    source = resources.files(f"fontpkg_noto_sans_{script.lower()}") / "files"
    font = TTFont(str(source / f"NotoSans{script}[wdth,wght].ttf"))
    font = instancer.instantiateVariableFont(font, {"wght": 400, "wdth": 100})
    for tag in ("fpgm", "prep", "cvt "):
        if tag in font:
            del font[tag]
    return font


def cut_others(folder: Path) -> None:
    """The other scripts' fonts, without hints, and one licence for all, with whose each is."""
    whose = []
    for name in (*(f"NotoSans{script}" for script in OTHERS), "NotoSerifTibetan"):
        font = TTFont(folder / f"{name}-Regular.ttf")
        whose.append(f"{name}: {font['name'].getDebugName(0)}\n")
        cutter = Subsetter(
            Options(hinting=False, layout_features=["*"], notdef_outline=True, glyph_names=False)
        )
        cutter.populate(unicodes=font.getBestCmap())
        cutter.subset(font)
        save(font, f"{name}-Regular.ttf")
    _, _, terms = (OUT / "NotoSansThai-OFL.txt").read_text(encoding="utf-8").partition("\n")
    (OUT / "NotoOthers-OFL.txt").write_text("".join(whose) + terms, encoding="utf-8")


def as_typed(font: TTFont) -> None:
    """Empty the contextual alternates: Inter's turn "->" into an arrow, on screen but not in the PDF."""
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "calt":
            record.Feature.LookupListIndex = []


def save(font: TTFont, name: str) -> None:
    """Write as a plain TTF with outlines ReportLab can draw."""
    for tag in LEFT_BEHIND:
        if tag in font:
            del font[tag]
    if "glyf" not in font:
        raise SystemExit(f"{name} has no TrueType outlines")
    font.flavor = None
    font.recalcTimestamp = False
    font.save(OUT / name)


def report() -> int:
    """Print what each file is called and covers."""
    names: dict[str, str] = {}
    for path in sorted(OUT.glob("*.ttf")):
        font = TTFont(path)
        name = font["name"].getDebugName(6)
        size, covered = path.stat().st_size, len(font.getBestCmap())
        print(f"{path.name:32} {name:28} {size:>9,} bytes {covered:>6} characters")
        if name in names:
            print(f"{path.name} and {names[name]} share the name {name}", file=sys.stderr)
            return 1
        names[name] = path.name
    return 0


if __name__ == "__main__":
    sys.exit(main())
