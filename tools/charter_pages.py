"""Draw the pages of the example's charter, as both sides have signed it, into docs/screens.

python -m tools.charter_pages [--paper a4] [--out docs/screens]
"""

import argparse
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pypdfium2

from workshop.actions.charters.signing import Signer, sign
from workshop.domain.facts.choices import Paper, Side
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example

AT = datetime(2026, 2, 5, 16, 42, tzinfo=timezone(timedelta(hours=1)))
SIGNERS = (
    Signer(side=Side.MARKETING, name="Ines Okafor"),
    Signer(side=Side.IT, name="Marcus Lindqvist"),
)
SCALE = 1.6  # pixels a point: text is legible, and a page stays small


def main() -> int:
    """Write one PNG a page."""
    parser = argparse.ArgumentParser(description="Draw the charter's pages.")
    parser.add_argument("--paper", type=Paper, default=Paper.A4)
    parser.add_argument("--out", type=Path, default=Path("docs/screens"))
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    for old in wanted.out.glob("charter-[0-9][0-9].png"):
        old.unlink()
    with pypdfium2.PdfDocument(signed(wanted.paper)) as charter:
        charter.init_forms()
        for number, page in enumerate(charter, 1):
            path = wanted.out / f"charter-{number:02}.png"
            page.render(scale=SCALE).to_pil().save(path, optimize=True)
            print(path)
    return 0


def signed(paper: Paper) -> bytes:
    """The example's charter with a typed name for each side."""
    document = example()
    document = msgspec.structs.replace(
        document, workshop=msgspec.structs.replace(document.workshop, paper=paper)
    )
    charter = None
    for signer in SIGNERS:
        made = sign(Snapshot.of(document), charter, signer, at=AT)
        document = msgspec.structs.replace(document, revisions=(made.revision,))
        charter = made.charter
    assert charter is not None
    return charter.pdf


if __name__ == "__main__":
    sys.exit(main())
