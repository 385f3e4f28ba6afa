"""The workshops that were open here: the latest framed, the others in a list by what they need."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button, Segments
from ui.controls.empty import EmptyState
from ui.controls.labels import emptied, label
from ui.controls.search_field import SearchField
from ui.preferences import Preferences, Recent
from ui.shell.going_on.painted import once_painted
from ui.shell.home.latest import Latest
from ui.shell.home.listed import INSET, RecentList
from ui.shell.home.row_delegate import RowDelegate
from ui.shell.home.sorting import Next, Segment, found, need_of
from ui.shell.toasts import Offer
from ui.theme.looks import Looks
from workshop.texts import Texts

if TYPE_CHECKING:
    from ui.shell.home.reach import Reach

MANY = 7
"""Rows above which the list scrolls by itself."""
_ONE_LINE = 760
_FIELD = 258
_ANY = 16_777_215
"""Qt's own word for no bound."""


class Shelf(QWidget):
    """`opened` and `carried` carry a path, `lost` that of a file that is gone, `said` words and offers.

    `fitted` tells that another number of workshops is shown, `example` asks for the example.
    """

    opened = Signal(object)
    carried = Signal(object)
    lost = Signal(object)
    said = Signal(str, object)
    fitted = Signal()
    example = Signal()

    def __init__(self, looks: Looks, texts: Texts, preferences: Preferences, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._preferences = looks, texts, preferences
        self._segment = Segment.ALL
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # where nothing was found its keys go on working
        self._reach: Reach | None = None
        self._latest: Latest | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.search = SearchField(looks, self.tr("Title, company, person"), acts.caps("find"))
        self._segments = Segments(looks, self.tr("Which workshops"))
        column.addLayout(self._head())
        column.addSpacing(14)
        self._first = QVBoxLayout()
        self._first.setContentsMargins(INSET, 0, INSET, 0)
        column.addLayout(self._first)
        self.list = RecentList(looks, texts, self._trouble_of)
        self.list.setItemDelegate(RowDelegate(looks, texts, self.list))
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self._connect()

    def _head(self) -> QBoxLayout:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(16)
        self._line.setContentsMargins(INSET, 0, INSET, 0)
        self._line.addWidget(label(self._looks, "heading", self.tr("Workshops")))
        self._line.addWidget(self._segments)
        self.search.setMinimumWidth(_FIELD)
        self._gap = QSpacerItem(0, 0)
        self._line.addItem(self._gap)
        self._line.addWidget(self.search)
        return self._line

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self.show_recents())
        self.search.returnPressed.connect(self._open_first)
        self._segments.chosen.connect(self.choose)
        self.list.taken.connect(self._open)
        self.list.forgotten.connect(self._forget)
        self.list.left_up.connect(self.take_focus)
        self.list.asked.connect(self._ask)

    # -- what is shown

    def show_recents(self) -> None:
        """Show the workshops from what this machine remembers; no file is touched."""
        today = date.today()
        recents = found(self._preferences.recents, self._segment, self.search.text())
        self._show_segments()
        self._show_first(recents[0] if recents else None, today)
        self.list.show_recents(recents[1:], today, self.scrolls(len(recents) - 1))
        order = [self.search, *([self._latest] if self._latest else []), self.list]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.fitted.emit()

    def least(self) -> int:
        """How high it is with all its rows."""
        first = self._first.sizeHint().height()
        return self._line.sizeHint().height() + 14 + first + (self.list.high() if self.list.recents() else 0)

    def scrolls(self, rows: int) -> bool:
        """Whether a list of so many rows scrolls by itself."""
        return rows > MANY

    def _show_segments(self) -> None:
        named = (
            (Segment.ALL, self.tr("All {count}")),
            (Segment.DRAFTS, self.tr("Drafts {count}")),
            (Segment.ONE_SIGNATURE, self.tr("One signature {count}")),
            (Segment.SIGNED, self.tr("Signed {count}")),
        )
        recents, wanted = self._preferences.recents, self.search.text()
        counted = [(each, words, len(found(recents, each, wanted))) for each, words in named]
        self._segments.set_choices([(each, words.format(count=n), "") for each, words, n in counted])
        self._segments.choose(self._segment)
        self._segments.setVisible(bool(recents))
        self.search.setVisible(bool(recents))

    def _show_first(self, recent: Recent | None, today: date) -> None:
        had_focus = self._latest is not None and self._latest.hasFocus()
        emptied(self._first)
        self._latest = None
        if recent is None:
            self._first.addWidget(self._nothing())
            return
        self._latest = latest = Latest(self._looks, self._texts, recent, today, self._trouble_of(recent.path))
        latest.chosen.connect(lambda: self._open(recent))
        latest.forgotten.connect(lambda: self._forget(recent))
        latest.asked.connect(lambda at: self._ask(recent, at))
        latest.left_down.connect(self.list.enter)
        self._first.addWidget(latest)
        latest.show()  # now, so that it can have the focus
        if had_focus:
            latest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> QWidget:
        if self._preferences.recents:
            wanted = self.search.text().strip()
            sentence = self.tr("No workshop mentions “{words}”.").format(words=wanted)
            if not wanted:
                sentence = self.tr("None of your workshops stands so.")
            made = EmptyState(self._looks, self.tr("No workshops here"), sentence)
        else:
            sentence = self.tr("Start one from a template below, or see the example first.")
            try_example = Button(self._looks, self.tr("Try the example"), "primary", "play", ("Enter",))
            try_example.clicked.connect(self.example)
            made = EmptyState(self._looks, self.tr("No workshops yet"), sentence, (try_example,))
            self.setFocusProxy(try_example)
        made.setMaximumWidth(_ANY)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self._looks.drawn(self.width()) >= _ONE_LINE
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)
        policy = QSizePolicy.Policy
        self._gap.changeSize(0, 0, policy.Expanding if has_room else policy.Minimum, policy.Minimum)
        # Below the others it takes their width: Qt gives a column no more than the narrowest may have.
        self.search.setMaximumWidth(self._looks.px(_FIELD) if has_room else _ANY)

    # -- hands

    def choose(self, segment: Segment) -> None:
        """Show the workshops that stand so, the first of them in hand."""
        self._segment = segment
        self.show_recents()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the latest workshop, or on the example where there is none."""
        first = self._latest or self.focusProxy() or self
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_first(self) -> None:
        """Open the first workshop that was found."""
        if self._latest is not None and self.search.text().strip():
            self._open(self._latest.recent)

    def _open(self, recent: Recent) -> None:
        """Open a workshop, unless its file can't be had."""
        from ui.shell.home.reach import Found

        match self.reach.glance(recent.path):
            case Found.GONE:
                self.lost.emit(Path(recent.path))
            case Found.SILENT:
                words = self.tr("{path} does not answer. Check the drive or the network, then try again.")
                self.said.emit(words.format(path=recent.path), ())
            case _:
                if need_of(recent, date.today()).next in (Next.OVERDUE, Next.SIGNATURE):
                    self._preferences.keep_left(None)  # its act says where it leads
                self.opened.emit(Path(recent.path))

    def _forget(self, recent: Recent) -> None:
        """Take a workshop off the list; it can be brought back."""
        before, row = self._preferences.recents, self.list.currentIndex().row()
        in_list = self.list.hasFocus()
        self._preferences.forget(recent.path)
        self.show_recents()
        if in_list and not self.list.hold(row):
            self.take_focus()
        words = self.tr("{title} is off this list; its file stays where it is.").format(title=recent.title)
        self.said.emit(words, (Offer(self.tr("Undo"), lambda: self._bring_back(before)),))

    def _bring_back(self, before: tuple[Recent, ...]) -> None:
        self._preferences.keep_recents(before)
        self.show_recents()
        self.take_focus()

    def _ask(self, recent: Recent, at: QPoint) -> None:
        """Show what can be done with a workshop."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self._open(recent))
        carry: Callable[[], None] = lambda: self.carried.emit(Path(recent.path))  # noqa: E731
        menu.addAction(self.tr("New workshop from this one…"), carry)
        menu.addAction(self.tr("Take off this list"), lambda: self._forget(recent))
        menu.exec(at)
        menu.deleteLater()

    # -- files

    @property
    def reach(self) -> "Reach":
        """Who looks for the files; made when one is looked for."""
        if self._reach is None:
            from ui.shell.home.reach import Reach

            self._reach = Reach(self)
            self._reach.changed.connect(self._show_reach)
        return self._reach

    def look_for_files(self) -> None:
        """Look for the files, aside; what can't be had is said on its row."""
        once_painted(self, lambda: self.reach.ask(each.path for each in self._preferences.recents))

    def _show_reach(self) -> None:
        self.list.repaint_rows()
        if self._latest is not None and self._trouble_of(self._latest.recent.path) != self._latest.trouble:
            self._show_first(self._latest.recent, date.today())

    def _trouble_of(self, path: str) -> str:
        """Why a file can't be had, as far as that is known."""
        if self._reach is None:
            return ""
        from ui.shell.home.reach import Found

        troubles = {Found.GONE: self.tr("Not found"), Found.SILENT: self.tr("Its drive does not answer")}
        return troubles.get(self._reach.of(path), "")
