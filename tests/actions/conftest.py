from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from workshop.domain.document import Document
from workshop.session import Session

ROOM = {
    "format": "joint-charter",
    "version": 1,
    "workshop": {"title": "Who decides what"},
    "participants": [
        {"id": "okafor", "name": "Ines Okafor", "side": "marketing", "capacity": "sponsor"},
        {"id": "brandt", "name": "Tom Brandt", "side": "marketing"},
        {"id": "lindqvist", "name": "Marcus Lindqvist", "side": "it", "capacity": "sponsor"},
        {"id": "weiss", "name": "Jo Weiss", "side": "it", "capacity": "absent"},
    ],
    "activities": [
        {"id": "data", "title": "Market data analytics", "category": "Data", "shortlisted": True},
        {"id": "consent", "title": "Consent and preferences", "category": "Data", "shortlisted": True},
        {"id": "plan", "title": "Campaign planning", "category": "Campaign"},
    ],
    "phases": [{"id": "design", "name": "Design"}, {"id": "delivery", "name": "Delivery"}],
    "candidates": [{"id": "spring", "title": "Spring Circle"}, {"id": "garden", "title": "Garden week"}],
    "criteria": [{"id": "stake", "name": "Value at stake"}, {"id": "cost", "name": "Cost"}],
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.create(tmp_path / "room.workshop", msgspec.convert(ROOM, Document))
    yield opened
    opened.close()
