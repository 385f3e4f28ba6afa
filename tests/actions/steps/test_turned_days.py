"""Days that a file brought turned round: everything else can be edited, and they can be mended."""

from datetime import date

import pytest

from tests.builders import build, candidate
from workshop.actions.steps import portfolios, rehearsal, road_map, set_up, test_case
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.set_up import Workshop
from workshop.errors import UserFixable
from workshop.session import Session

LATE, EARLY = date(2026, 3, 9), date(2026, 3, 2)
TURNED = {"starts_on": LATE, "ends_on": EARLY}
EDITS = (
    (set_up.edit_workshop, {}),
    (portfolios.edit_initiative, {"initiative": "i1"}),
    (test_case.edit_candidate, {"candidate": "c1"}),
    (rehearsal.edit_task, {"task": "t"}),
    (road_map.edit_increment, {"increment": "s"}),
)


@pytest.fixture
def turned(tmp_path):
    """A session on a workshop in which every period runs backwards."""
    made = build(
        workshop=Workshop(title="W", **TURNED),
        initiatives=(Initiative(id="i1", title="I", **TURNED),),
        candidates=(candidate(1, **TURNED),),
        tasks=(Task(id="t", title="T", **TURNED),),
        increments=(Increment(id="s", title="S", **TURNED),),
    )
    session = Session.create(tmp_path / "turned.workshop", made)
    yield session
    session.close()


@pytest.mark.parametrize(("edit", "of"), EDITS, ids=lambda each: getattr(each, "__name__", ""))
def test_what_ends_before_it_starts_can_be_edited_and_mended_but_not_made_worse(turned, edit, of):
    assert turned.run(edit, **of, title="Renamed")
    with pytest.raises(UserFixable, match="ends-before-start"):
        turned.run(edit, **of, ends_on=date(2026, 3, 3))
    assert turned.run(edit, **of, ends_on=date(2026, 3, 20))
