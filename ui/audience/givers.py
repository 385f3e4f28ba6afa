"""Who has voted, weighed or scored on the wall: a shape a person, and never what."""

from collections.abc import Sequence

from ui.audience.canvas import MARGIN, Canvas
from workshop.domain.facts.choices import Side
from workshop.report.ballots.chart import Measures, ballot_chart
from workshop.texts.wall.ownership_ballot import Head

_HEADS, _MARK, _GAP, _INSET = 560.0, 66.0, 16.0, 41.0
_ROW = 140.0


def paint_givers(canvas: Canvas, heads: Sequence[Head], top: float, bottom: float) -> None:
    """A row a side: a filled shape for everybody who voted, an outline for whoever hasn't."""
    canvas.rule(top, "ink", 3)
    height = min(_ROW, (bottom - top) / max(len(heads), 1))
    measures = Measures(canvas.inner, _HEADS, min(_MARK, height * 0.6), _GAP, _INSET)
    # A row a side, from one axis: what a mark is of is in the head.
    chart = ballot_chart([{Side.BOTH: head.entitled} for head in heads], measures, is_split=False)
    for place, (head, marks) in enumerate(zip(heads, chart.rows, strict=True)):
        middle = top + (place + 0.5) * height
        end = canvas.line(canvas.font("wall_label"), "ink", MARGIN, middle, head.label, 300)
        canvas.line(canvas.font("wall_text", 28), "ink2", end + 18, middle + 4, head.words)
        for number, mark in enumerate(marks):
            canvas.mark(head.side, MARGIN + mark.x, middle, chart.mark, filled=number < head.voted)
        canvas.rule(top + (place + 1) * height)
