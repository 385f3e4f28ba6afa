"""Two small portfolios to walk through: three overlaps are to be found in them, by words and dates."""

from datetime import date
from decimal import Decimal

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative


def initiative(id_, side, title, starts=None, ends=None, budget=None, **fields):
    money = None if budget is None else Money(amount=Decimal(budget))
    days = [date.fromisoformat(day) if day else None for day in (starts, ends)]
    return Initiative(
        id=id_, side=side, title=title, starts_on=days[0], ends_on=days[1], budget=money, **fields
    )


ENTRIES = (
    initiative("crm", Side.MARKETING, "CRM renewal", "2026-01-01", "2026-09-30", 310_000, status="ongoing"),
    initiative("consent", Side.MARKETING, "Consent in the app", "2026-04-01", "2026-07-31", 95_000),
    initiative("profile", Side.MARKETING, "Customer profile", "2026-04-01", "2026-08-28", 180_000),
    initiative("register", Side.IT, "Consent register", "2026-03-15", "2026-07-31", 140_000),
    initiative("platform", Side.IT, "Customer profile store", "2026-03-02", "2026-09-30", 520_000),
    initiative("sign-on", Side.IT, "Single sign-on"),
)
