"""The slides' words: whose they are, where there is no company too."""

import pytest

from tests.builders import build
from workshop.domain.facts.set_up import Workshop
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.deck.deck import deck
from workshop.report.source import Source
from workshop.texts import Texts


@pytest.mark.parametrize(("company", "told"), [("Acme", "Acme"), ("", "Who decides what")])
def test_slides_name_the_company_or_else_the_workshop(company, told):
    document = build(workshop=Workshop(title="Who decides what", company=company))

    made = deck(Source.of(shared(Snapshot.of(document)), Texts()))

    assert made.company == told
