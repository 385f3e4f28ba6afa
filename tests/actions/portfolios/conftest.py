from datetime import date
from decimal import Decimal

import pytest

from workshop.domain.changes import Label
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.facts.portfolios import Capability, Competitor, Gap, Initiative
from workshop.domain.facts.road_map import Increment


@pytest.fixture
def plan(session):
    """The session with three increments, an initiative of IT, a gap and a capability."""
    desk = Increment(
        id="desk",
        title="Service desk",
        strand=Strand.PROCESS,
        starts_on=date(2026, 3, 2),
        ends_on=date(2026, 6, 12),
    )
    with session._store.step(Label("x")) as edit:
        others = (Increment(id="check", title="Vendor check"), Increment(id="hub", title="Hub"))
        edit.put("increments", desk, *others)
        budget = Money(amount=Decimal(90_000), currency="EUR")
        edit.put("initiatives", Initiative(id="shop", side=Side.IT, title="Shop", budget=budget))
        edit.put("gaps", Gap(id="till", text="Nobody asks at the till."))
        rivals = (Competitor(name="Nordhaus", value=4.0), Competitor(name="Kestrel", value=3.0))
        known = Capability(
            id="know", title="Know customers", today=2.0, competitors=rivals, source="The room"
        )
        edit.put("capabilities", known)
    session.snapshot = session._store.load()
    return session
