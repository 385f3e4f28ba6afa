"""The charter's headings and captions."""

from collections.abc import Mapping

CAPTIONS: Mapping[str, str] = {
    "people": "Who takes part",
    "activities": "What both sides do",
    "rights": "Who decides what",
    "accountable_legend": "Accountable",
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
    "next_review": "Next review",
    "date": "Date",
    "contents": "Contents",
}
"""By the field of `report.blocks.Captions`; English, to be said in the charter's language."""
