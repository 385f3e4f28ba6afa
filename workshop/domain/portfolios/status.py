"""How far an initiative is, by the word that stands for its status; portfolios use many."""

PLANNED, ONGOING = "planned", "ongoing"
"""What the window writes."""
DONE, ON_HOLD, CANCELLED = "done", "on hold", "cancelled"
"""What tables say besides."""
_ONGOING = frozenset(
    {
        ONGOING,
        "running",
        "live",
        "started",
        "active",
        "in progress",
        "in delivery",
        "laufend",
        "läuft",
        "aktiv",
    }
)


def is_ongoing(status: str) -> bool:
    """Whether it runs already; any other word, or none, is planned."""
    return status.strip().casefold() in _ONGOING
