"""Words that have less room than they need, found on whatever shows."""

from collections.abc import Collection, Iterator
from functools import cache

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.ui.paint.recorder import words_of
from ui.controls.buttons import Button
from ui.controls.labels import Elided
from ui.steps.overlap_activities.board import ActivityBoard

SLACK = 2
ARROW = 30
WORDED = ("Printing the charter …",)
"""What the app itself ends so."""
LEAST = 10
"""So many letters of what somebody typed make words theirs."""


class Finder:
    """`typed` are people's own words, which may end in an ellipsis: the app's own may not.

    Where words are both longer and larger than usual a page may scroll sideways, which loses nothing.
    """

    def __init__(self, typed: Collection[str], may_scroll: bool = False) -> None:
        self._typed = [each for each in typed if each]
        self._may_scroll = may_scroll

    def found(self, shown: QWidget) -> list[str]:
        """A line for each fault of what can be seen there."""
        seen = [each for each in (shown, *shown.findChildren(QWidget)) if each.isVisible()]
        return list(dict.fromkeys(f"{called(each)} {fault}" for each in seen for fault in self._faults(each)))

    def _faults(self, widget: QWidget) -> Iterator[str]:
        if isinstance(widget, QScrollBar) or widget.visibleRegion().isEmpty():
            return
        yield from self._cut(widget)
        yield from beyond(widget)
        area = isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum()
        if (
            area
            and isinstance(widget, QScrollArea)
            and not (self._may_scroll or isinstance(widget, ActivityBoard))
        ):
            yield f"scrolls sideways by {area}"
        if paints(type(widget)) or isinstance(widget.parentWidget(), QAbstractItemView):
            yield from self._painted(widget)

    def _cut(self, widget: QWidget) -> Iterator[str]:
        needed, wide, high = widget.sizeHint(), widget.width(), widget.height()
        if isinstance(widget, Button) or (isinstance(widget, QLabel) and widget.text()):
            breaks = widget.hasHeightForWidth() if isinstance(widget, Button) else widget.wordWrap()
            if not breaks and wide < needed.width() - SLACK:
                yield f"is {wide} wide and needs {needed.width()}"
            least = widget.heightForWidth(wide) if breaks else needed.height()
            if high < least - SLACK:
                yield f"is {high} high and needs {least}"
        elif isinstance(widget, QComboBox) and not self._is_typed(widget.currentText()):
            least = widget.fontMetrics().horizontalAdvance(widget.currentText()) + ARROW
            if wide < least - SLACK:
                yield f"is {wide} wide and needs {least}"
        elif isinstance(widget, QLineEdit) and not widget.text():
            least = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if wide < least:
                yield f"is {wide} wide and its hint needs {least}"

    def _painted(self, widget: QWidget) -> Iterator[str]:
        """Words that are painted over one another, beyond an edge, or shortened."""
        if isinstance(widget, QLabel | Button | QLineEdit | QComboBox):
            return
        words = words_of(widget)
        scrolls = isinstance(widget.parentWidget(), QAbstractScrollArea)
        for place, one in enumerate(words):
            is_worded = one.said in widget.accessibleName() or one.said in WORDED
            if one.said.endswith("…") and not is_worded and not self._is_typed(one.said):
                yield f"shortens to {one.said!r}"
            if not scrolls and (one.box.right() > widget.width() + SLACK or one.box.left() < -SLACK):
                yield f"paints {one.said!r} beyond its edge"
            for other in words[place + 1 : place + 40]:
                both = one.box.intersected(other.box)
                lower = min(one.box.height(), other.box.height())
                if both.width() > 3 and both.height() > 0.3 * lower and one.said != other.said:
                    yield f"paints {one.said!r} over {other.said!r}"

    def _is_typed(self, words: str) -> bool:
        """Whether somebody typed them, or a part of them that is no single word."""
        said = words.removesuffix("…").strip()
        return any(said in each or (len(each) >= LEAST and each[:LEAST] in said) for each in self._typed)


@cache
def paints(kind: type[QWidget]) -> bool:
    """Whether the app paints this kind of widget itself."""
    return any("paintEvent" in vars(each) for each in kind.__mro__ if each.__module__.startswith("ui."))


def beyond(widget: QWidget) -> Iterator[str]:
    """What stands outside of its parent, where that doesn't scroll."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if isinstance(parent, QAbstractScrollArea):
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield f"stands at {widget.geometry().getRect()} in {called(parent)} of {parent.size().toTuple()}"


def called(widget: QWidget) -> str:
    words = widget.words() if isinstance(widget, Button) else ""
    if isinstance(widget, QLabel | QLineEdit | Elided):
        words = widget.text()
    return f"{type(widget).__name__} {words or widget.accessibleName() or widget.objectName()!r}"
