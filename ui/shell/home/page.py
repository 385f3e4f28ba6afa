"""The home screen: workshops that were open here and what they need, and new ones from a template."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.acts.overview import KeyOverview
from ui.acts.table import Acts
from ui.controls.labels import emptied
from ui.controls.scrolled import scrolled
from ui.preferences import Preferences
from ui.shell.going_on.painted import once_painted
from ui.shell.home.listed import INSET
from ui.shell.home.shelf import Shelf
from ui.shell.home.side import Side
from ui.shell.home.sorting import Segment
from ui.theme.looks import Looks
from workshop.texts import Texts

if TYPE_CHECKING:
    from ui.shell.home.templates import Templates

_SIDE, _AROUND = 288, 24


class Home(QWidget):
    """What to work on; `opened`, `carried` and `lost` carry a path, `made` a template, `said` words."""

    opened = Signal(object)
    carried = Signal(object)
    lost = Signal(object)
    said = Signal(str, object)
    made = Signal(object)
    example = Signal()

    def __init__(self, looks: Looks, texts: Texts, preferences: Preferences, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._preferences = looks, texts, preferences
        self._window_acts = acts
        self._templates: Templates | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._build()
        self._acts = self._own_acts()
        self.overview = KeyOverview(looks, acts, self)

    def _own_acts(self) -> Acts:
        acts = Acts(self)
        shown = {
            Segment.ALL: self.tr("All workshops"),
            Segment.DRAFTS: self.tr("Drafts"),
            Segment.ONE_SIGNATURE: self.tr("Signed by one side"),
            Segment.SIGNED: self.tr("Signed by both"),
        }
        for key, (segment, words) in enumerate(shown.items(), 1):
            run = lambda segment=segment: self.shelf.choose(segment)  # noqa: E731
            acts.add(Act(segment.name.casefold(), words, run, (str(key),)))
        acts.add(Act("templates", self.tr("Templates"), self._go_to_templates, ("T",)))
        acts.add(
            Act("continue", self.tr("Open what is in hand"), keys=("Enter",)),
            Act("through", self.tr("From one workshop to the next"), keys=("Up", "Down"), shown=2),
            Act("off", self.tr("Take a workshop off the list"), keys=("Del",)),
        )
        return acts

    def _build(self) -> None:
        looks, acts = self._looks, self._window_acts
        self._side = Side(looks, acts)
        self._side_area = scrolled(self._side, "canvas", sideways=False, takes_focus=False)
        self._row.addWidget(self._side_area)
        self.shelf = Shelf(looks, self._texts, self._preferences, acts)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(40 - INSET, _AROUND, 40 - INSET, _AROUND)
        self._column.setSpacing(0)
        self._column.addWidget(self.shelf, 1)
        self._column.addSpacing(20)
        self._column.addStretch(0)
        self._area = scrolled(content, takes_focus=False)
        self._row.addWidget(self._area, 1)
        self._side.example.connect(self.example)
        self.shelf.example.connect(self.example)
        self.shelf.opened.connect(self.opened)
        self.shelf.carried.connect(self.carried)
        self.shelf.lost.connect(self.lost)
        self.shelf.said.connect(self.said)
        self.shelf.fitted.connect(self._fit)

    def resize_text(self) -> None:
        """Make it anew, for text of the size that holds now."""
        emptied(self._row)
        self._templates = None
        self._build()
        self._fold()
        self.show_recents()
        if self.isVisible():
            self._show_templates()

    # -- what is shown

    def show_recents(self) -> None:
        """Show the workshops from what this machine remembers; no file is touched."""
        self._side.offer_example(bool(self._preferences.recents))
        self.shelf.show_recents()

    def _show_templates(self) -> None:
        """Fill in the templates, right after the first paint."""
        if self._templates is not None:  # it was asked for twice before it came to it
            return
        from ui.shell.home.templates import Templates

        self._templates = Templates(self._looks, self._texts)
        self._templates.made.connect(self.made)
        self._column.insertWidget(2, self._templates)
        self._fit()

    def _fit(self) -> None:
        """Templates are bars where there is room for them and for all workshops, else a line of buttons."""
        if self._templates is None:
            return
        rows = len(self.shelf.list.recents())
        room = self._area.viewport().height() - 2 * _AROUND - 20 - self.shelf.least()
        self._column.setStretchFactor(self.shelf, 1 if self.shelf.scrolls(rows) else 0)
        is_short = bool(rows) and (self.shelf.scrolls(rows) or room < self._templates.high)
        if self._templates.show_as(is_short):
            for before, after in pairwise((self.shelf.list, *self._templates.choices)):
                QWidget.setTabOrder(before, after)

    def _fold(self) -> None:
        """Large text leaves at least half to the workshops."""
        wide = self._looks.px(_SIDE)
        self._side_area.setFixedWidth(min(wide, max(_SIDE, self.width() // 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        QTimer.singleShot(0, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_recents()
        self.shelf.look_for_files()
        if self._templates is None:
            once_painted(self, self._show_templates)

    # -- hands

    def take_focus(self) -> None:
        """Put the focus on the latest workshop, or on the example where there is none."""
        self.shelf.take_focus()

    def seek(self) -> None:
        """Put the focus into the search, if the home screen is what shows."""
        if self.isVisible():
            self.shelf.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self) -> None:
        """Show all keys over it."""
        self.overview.set_page_keys(self._acts.hints())
        self.overview.open()

    def _go_to_templates(self) -> None:
        if self._templates is not None:
            self._templates.choices[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.shelf.search.text():
            self.shelf.search.clear()
            self.take_focus()
        elif not self._acts.press(event, Reach.PAGE):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 400)
