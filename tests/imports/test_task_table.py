"""Tables of tasks, as project tools export them: days, what comes before, activity and phase by name."""

from datetime import date

import pytest

from tests.builders import snapshot
from tests.imports.pasted import read_text
from workshop.imports.reading import How, Kind

TABLE = """Vorgangsname;Anfang;Ende;Vorgänger;Activity;Phase
Brief;9.2.2026;18.2.2026;;Loyalty planning;Design
Offers;19.2.2026;2026-03-03;1;Offers;
Go;7 April 2026;;Brief, Offers;;
"""


def read(text=TABLE):
    return read_text(text, Kind.TASKS, How(), snapshot(), None)


def test_days_and_what_comes_before_are_read_as_they_are_written():
    brief, offers, go = read().tasks

    assert (brief.starts_on, brief.ends_on, brief.after) == (date(2026, 2, 9), date(2026, 2, 18), ())
    assert (offers.after, offers.activity) == (("Brief",), "Offers")
    assert (go.starts_on, go.after) == (date(2026, 4, 7), ("Brief", "Offers"))


@pytest.mark.parametrize(
    ("row", "why"), [("Late;3.3.2026;1.3.2026;;;", "1 March 2026"), ("Odd;soon;;;;", "soon")]
)
def test_a_row_whose_days_can_not_be_is_left_out_with_the_reason(row, why):
    found = read(f"{TABLE}{row}\n")
    assert len(found.tasks) == 3
    assert [(each.line, why in each.why) for each in found.report.refused] == [(5, True)]
