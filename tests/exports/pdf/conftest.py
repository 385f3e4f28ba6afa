"""Charters made and read back by programs that are not ours: poppler, qpdf and pdfium."""

import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from workshop.domain import rules
from workshop.domain.document import Document
from workshop.domain.facts.choices import Paper
from workshop.domain.ranking.shared_ranking import shared_ranking as rank
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.exports.pdf.build import write_charter
from workshop.imports.data import example
from workshop.report.charter.charter import charter
from workshop.report.source import Source
from workshop.texts import Texts


def pdf_of(document: Document, **wanted: object) -> bytes:
    snapshot = Snapshot.of(document)
    content = charter(Source(shared(snapshot), Texts(), tuple(rules.check(snapshot)), rank(snapshot)))
    out = BytesIO()
    write_charter(content, out, **{"paper": Paper.A4, **wanted})
    return out.getvalue()


@pytest.fixture
def make() -> Callable[..., bytes]:
    """The charter of a document as bytes."""
    return pdf_of


@pytest.fixture(scope="session")
def example_pdf() -> bytes:
    return pdf_of(example())


@pytest.fixture
def ask(tmp_path: Path) -> Callable[..., str]:
    """What a program says about a PDF; `{}` among the words stands for the file."""

    def run(pdf: bytes, *words: str) -> str:
        file = tmp_path / "asked.pdf"
        file.write_bytes(pdf)
        command = [str(file) if word == "{}" else word for word in words]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout

    return run


@pytest.fixture
def read(ask: Callable[..., str]) -> Callable[[bytes], str]:
    """The text in reading order, with every run of white space as one space."""
    return lambda pdf: " ".join(ask(pdf, "pdftotext", "-raw", "{}", "-").split())
