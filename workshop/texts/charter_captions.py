"""The captions within the charter's parts."""

from collections.abc import Mapping

CAPTIONS: Mapping[str, str] = {
    "why": "Why this one",
    "ranking": "Ranking",
    "sure": "How sure it is",
    "weights": "Weights",
    "criterion": "Criterion",
    "points": "Points",
    "stays_first": "Stays first",
    "tested": "Put to the test",
    "dissent": "Dissent",
    "stays_open": "Stays open",
    "known": "Known to both sides when they sign.",
    "next_review": "Next review",
    "fingerprint": "Fingerprint",
    "fingerprint_of": "SHA-256 of the agreed content.",
    "check": "How to check it",
    "name": "Name",
    "date": "Date",
    "contents": "Contents",
}
"""By the field of `report.charter.blocks.Captions`; English, to be said in the charter's language."""
