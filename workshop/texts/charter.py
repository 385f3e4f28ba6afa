"""The charter's headings and captions."""

from collections.abc import Mapping

CAPTIONS: Mapping[str, str] = {
    "people": "Who takes part",
    "activities": "What both sides do",
    "rights": "Who decides what",
    "test_case": "The test case",
    "why": "Why this one",
    "ranking": "Ranking",
    "sure": "How sure it is",
    "weights": "Weights",
    "criterion": "Criterion",
    "points": "Points",
    "stays_first": "Stays first",
    "tested": "Put to the test",
    "dissent": "Dissent",
    "sign_off": "Sign-off",
    "stays_open": "Stays open",
    "known": "Known to both sides when they sign.",
    "next_review": "Next review",
    "fingerprint": "Fingerprint",
    "fingerprint_of": "SHA-256 of the agreed content.",
    "carried": "This PDF carries its workshop. Open it in Joint Charter to check that nothing was changed, "
    "or to go on with the next revision.",
    "name": "Name",
    "date": "Date",
    "contents": "Contents",
}
"""By the field of `report.blocks.Captions`; English, to be said in the charter's language."""
