"""Other weights that are tried, and the activities that a campaign exercises, as they are painted."""

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.steps.test_case.ranking.exercised import Exercised
from ui.steps.test_case.ranking.tried_bars import TriedBars
from ui.steps.test_case.ranking.trying import Trying
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.ranking.trying import tried
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.texts import Texts

EXAMPLE = Snapshot.of(example())
RANKING = shared_ranking(EXAMPLE)
LONG = Snapshot.of(
    structs.replace(
        EXAMPLE.document,
        candidates=tuple(structs.replace(each, title=f"{each.title} " * 9) for each in EXAMPLE.candidates),
    )
)


@pytest.mark.parametrize(("count", "filled"), [(12, 6), (400, 1)], ids=["a dash each", "one line"])
def test_dashes_keep_their_place_and_of_very_many_there_is_a_line(qtbot, count, filled):
    looks = TellingLooks()
    widget = Exercised(looks)
    qtbot.addWidget(widget)
    widget.show_marks([n % 2 == 0 for n in range(count)])
    widget.resize(280, 10)
    inked = painted_widget(looks, widget).filled("ink")
    assert len(inked) == filled and inked[0].left() < 2
    assert count < 100 or inked[0].width() == 140


@pytest.mark.parametrize("width", [420, 640])
@pytest.mark.parametrize("snapshot", [EXAMPLE, LONG], ids=["short", "long"])
def test_what_is_tried_shows_places_scores_and_what_they_are_in_the_ranking(qtbot, snapshot, width):
    looks = TellingLooks()
    widget = TriedBars(looks, Texts())
    qtbot.addWidget(widget)
    widget.show_tried(snapshot, tried(snapshot, RANKING, (5, 5, 5, 60, 40)))
    widget.resize(width, widget.height())
    shown = painted_widget(looks, widget)
    assert [said for said in shown.said if said.startswith("ranking: ")] == [
        "ranking: 2",
        "ranking: 4",
        "ranking: 1",
    ]
    assert crowded(shown, QRectF(0, 0, width, 400)) == []


def test_a_track_shows_the_trial_beside_the_rooms_weight(qtbot):
    looks = TellingLooks()
    widget = Trying(looks, Texts())
    qtbot.addWidget(widget)
    widget.show_ranking(EXAMPLE, RANKING)
    widget.open_it()
    widget.fields["value"].setValue(0)
    widget.resize(800, 400)
    shown = painted_widget(looks, widget, whole=True)
    lines = [box for box in shown.filled("ink") if box.width() == 3]
    assert (
        len(lines) == 5 and sorted(box.width() for box in shown.filled("ramp4") if box.height() == 10)[0] == 0
    )
