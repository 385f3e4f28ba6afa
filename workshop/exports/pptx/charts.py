"""Native charts, whose data a double click opens as a table; names in it are text and never formulas."""

from datetime import datetime
from io import BytesIO
from typing import Any

from workshop.exports.pptx.look import SANS, colour, describe, points, safe
from workshop.report.deck.slides import Bars, Lines, Series

_LABELS = 12
_DARK = ("it", "ink", "ramp1", "ramp2", "ramp3", "ramp4")
_WEIGHTS = (3.0, 2.0)
"""How thick lines are, the first one first."""
_MARK = 7
_MOST = 46
"""Characters of a category's name beside its bar; the notes tell it in full."""


def draw_bars(slide: Any, bars: Bars, x: float, y: float, wide: float, high: float) -> None:
    """Lying bars from the top down, with their values printed where the chart says so."""
    from pptx.enum.chart import XL_CHART_TYPE

    kind = XL_CHART_TYPE.BAR_STACKED if bars.stacked else XL_CHART_TYPE.BAR_CLUSTERED
    frame = slide.shapes.add_chart(kind, *points(x, y, wide, high), _data(bars))
    describe(frame, bars.says)
    chart = frame.chart
    chart.font.name, chart.font.size = SANS, points(_LABELS)[0]
    chart.font.color.rgb = colour("ink")
    chart.has_title = False
    _legend(chart, bars)
    _axes(chart, bars)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = (60, 100) if bars.stacked else (70, -5)
    for series, drawn in zip(bars.series, plot.series, strict=True):
        _paint(series, drawn, bars)


def draw_lines(slide: Any, lines: Lines, x: float, y: float, wide: float, high: float) -> None:
    """Lines over categories, with a scale at the left and what they are below."""
    from pptx.enum.chart import XL_CHART_TYPE, XL_TICK_MARK

    frame = slide.shapes.add_chart(XL_CHART_TYPE.LINE_MARKERS, *points(x, y, wide, high), _data(lines))
    describe(frame, lines.says)
    chart = frame.chart
    chart.font.name, chart.font.size = SANS, points(_LABELS)[0]
    chart.font.color.rgb = colour("ink")
    chart.has_title = False
    _legend(chart, lines)
    names, values = chart.category_axis, chart.value_axis
    names.major_tick_mark = values.major_tick_mark = XL_TICK_MARK.NONE
    names.format.line.color.rgb = colour("edge")
    values.minimum_scale = 0
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = lines.shown, False
    values.format.line.fill.background()
    values.major_gridlines.format.line.color.rgb = colour("line")
    for place, (series, drawn) in enumerate(zip(lines.series, chart.plots[0].series, strict=True)):
        _rule(series, drawn, _WEIGHTS[min(place, len(_WEIGHTS) - 1)])


def _rule(series: Series, drawn: Any, weight: float) -> None:
    """A line and its marks in the series' tone."""
    from pptx.enum.chart import XL_MARKER_STYLE

    tone = colour(series.tones[0])
    drawn.smooth = False
    drawn.format.line.color.rgb, drawn.format.line.width = tone, points(weight)[0]
    drawn.marker.style, drawn.marker.size = XL_MARKER_STYLE.CIRCLE, _MARK
    drawn.marker.format.fill.solid()
    drawn.marker.format.fill.fore_color.rgb = drawn.marker.format.line.color.rgb = tone


def _data(bars: Bars | Lines) -> Any:
    """The chart's data, with a workbook of our own writing inside."""
    from pptx.chart.data import CategoryChartData

    class Data(CategoryChartData):  # type: ignore[misc]
        """Chart data whose workbook takes no name for a formula or a link."""

        @property
        def xlsx_blob(self) -> bytes:
            return _workbook(bars)

    data = Data(number_format=bars.shown or "General")
    data.categories = [_name(each) for each in bars.categories]
    for series in bars.series:
        data.add_series(safe(series.name), series.values)
    return data


def _name(category: str) -> str:
    """A category in one line; an empty one would be no category at all."""
    line = " ".join(safe(category).split())
    return (line if len(line) <= _MOST else f"{line[: _MOST - 1].rstrip()}…") or "–"


def _workbook(bars: Bars | Lines) -> bytes:
    """Categories down the first column, a column a series beside it."""
    from xlsxwriter import Workbook

    out = BytesIO()
    file = Workbook(out, {"in_memory": True})
    file.set_properties({"created": datetime(2000, 1, 1)})
    page = file.add_worksheet("Sheet1")
    for row, category in enumerate(bars.categories, 1):
        page.write_string(row, 0, _name(category))
    for column, series in enumerate(bars.series, 1):
        page.write_string(0, column, safe(series.name))
        for row, value in enumerate(series.values, 1):
            if value is not None:
                page.write_number(row, column, value)
    file.close()
    return out.getvalue()


def _legend(chart: Any, bars: Bars | Lines) -> None:
    from pptx.enum.chart import XL_LEGEND_POSITION

    chart.has_legend = len(bars.series) > 1 and all(len(each.tones) == 1 for each in bars.series)
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
        chart.legend.font.size = points(_LABELS)[0]


def _axes(chart: Any, bars: Bars) -> None:
    """Categories from the top down, without lines; the values' own axis is left out."""
    from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK

    names, values = chart.category_axis, chart.value_axis
    names.reverse_order = True
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.format.line.color.rgb = colour("edge")
    values.visible = False
    values.has_major_gridlines = False
    values.minimum_scale = 0
    if bars.longest is not None:
        values.maximum_scale = bars.longest


def _paint(series: Series, drawn: Any, bars: Bars) -> None:
    """The series' tone, or one a point; values are printed on dark bars in white."""
    for place, tone in enumerate(series.tones if len(series.tones) > 1 else ()):
        fill = drawn.points[place].format.fill
        fill.solid()
        fill.fore_color.rgb = colour(tone)
        if bars.shown and series.values[place] is not None:
            font = drawn.points[place].data_label.font
            font.size, font.color.rgb = points(_LABELS)[0], colour(_on(tone, bars))
    fill = drawn.format.fill
    fill.solid()
    fill.fore_color.rgb = colour(series.tones[0] if series.tones else "ink")
    drawn.invert_if_negative = False
    if bars.shown:
        labels = drawn.data_labels
        labels.show_value, labels.number_format, labels.number_format_is_linked = True, bars.shown, False
        labels.font.size = points(_LABELS)[0]
        labels.font.color.rgb = colour(_on(series.tones[0] if series.tones else "ink", bars))


def _on(tone: str, bars: Bars) -> str:
    """The tone of figures: beside the bars ink, in stacked ones what stands out from the bar."""
    return "inkOn" if bars.stacked and tone in _DARK else "ink"
