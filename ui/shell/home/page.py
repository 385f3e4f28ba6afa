"""The home screen: recent workshops, new ones from a template, files dropped in."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.acts.overview import KeyOverview
from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.empty import EmptyState
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.search_field import SearchField
from ui.preferences import Preferences, Recent
from ui.shell.home.cards import DropZone, RecentCard, TemplateCard
from ui.theme.brand import Mark
from ui.theme.looks import Looks
from workshop.texts import Texts
from workshop.texts.names import box_name

_SIDE = 288
_CARD, _FOUR = 300, 1040
"""How much room a workshop takes, and four templates beside each other."""


class Home(QWidget):
    """What to work on; `opened` and `carried` carry a path, `made` a template."""

    opened = Signal(object)
    carried = Signal(object)
    made = Signal(object)
    example = Signal()

    def __init__(self, looks: Looks, texts: Texts, preferences: Preferences, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._preferences = looks, texts, preferences
        self._acts = acts
        self._cards: list[RecentCard] = []
        self._template_cards: list[TemplateCard] = []
        self._columns = self._placed = 3
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._build()
        self.overview = KeyOverview(looks, acts, self)

    def _build(self) -> None:
        self._row.addWidget(self._side_panel())
        self._row.addWidget(self._main_panel(), 1)

    def resize_text(self) -> None:
        """Make it anew, for text of the size that holds now."""
        emptied(self._row)
        self._cards, self._template_cards = [], []
        self._build()
        self._fold()
        self.show_recents()
        if self.isVisible():
            self._show_templates()

    def _side_panel(self) -> QWidget:
        looks = self._looks
        panel = QWidget()
        self._side = side = scrolled(panel, "canvas", sideways=False, takes_focus=False)
        column = QVBoxLayout(panel)
        column.setContentsMargins(24, 28, 24, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(looks, 38))
        head.addWidget(label(looks, "heading", self.tr("Joint Charter")))
        head.addStretch()
        column.addLayout(head)
        column.addSpacing(22)
        promise = self.tr("From “who does what here?” to a charter both executives have signed.")
        column.addWidget(label(looks, "home_title", promise, wrap=True))
        column.addSpacing(12)
        self._add_acts(column)
        column.addStretch()
        column.addWidget(self._acts.button("guide", looks, "quiet", "file-text", "large"))
        column.addWidget(self._acts.button("settings", looks, "quiet", "list", "large"))
        words = self.tr("Keyboard")
        column.addWidget(self._acts.button("keys", looks, "quiet", "keyboard", "large", words))
        return side

    def _side_width(self) -> int:
        """What the panel takes; large text leaves at least half to the workshops."""
        wide = self._looks.px(_SIDE)
        return min(wide, max(_SIDE, self.width() // 2))

    def _add_acts(self, column: QVBoxLayout) -> None:
        """New, open, and the example for whoever is new."""
        looks = self._looks
        column.addWidget(self._acts.button("new", looks, "primary", "plus", "large"))
        words = self.tr("Open file")
        column.addWidget(self._acts.button("open", looks, "secondary", "folder-open", "large", words))
        column.addSpacing(14)
        column.addWidget(rule())
        column.addSpacing(14)
        column.addWidget(label(looks, "body_strong", self.tr("New here?")))
        words = self.tr(
            "Run the example from start to charter PDF. It takes ten minutes and changes none of your files."
        )
        column.addWidget(label(looks, "body", words, "ink2", wrap=True))
        self.try_example = Button(looks, self.tr("Try the example"), icon="play")
        self.try_example.clicked.connect(self.example)
        column.addWidget(self.try_example, alignment=Qt.AlignmentFlag.AlignLeft)

    def _main_panel(self) -> QWidget:
        looks = self._looks
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(label(looks, "heading", self.tr("Recent")))
        head.addStretch()
        self.search = SearchField(looks, self.tr("Find a workshop"), self._acts.caps("find"))
        self.search.setFixedWidth(looks.px(220))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_found)
        head.addWidget(self.search)
        column.addLayout(head)
        self._recents = QGridLayout()
        self._recents.setSpacing(20)
        column.addLayout(self._recents)
        column.addSpacing(18)
        templates = QHBoxLayout()
        templates.addWidget(label(looks, "heading", self.tr("New from a template")))
        note = self.tr("Minutes per step. Everything can be changed later.")
        said = label(looks, "label", note, "ink2", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        templates.addWidget(said, 1)
        column.addLayout(templates)
        self._templates = QGridLayout()
        self._templates.setSpacing(20)
        column.addLayout(self._templates)
        column.addStretch()
        column.addSpacing(18)
        column.addWidget(self._drop_zone())
        return scrolled(content)

    def _show_templates(self) -> None:
        """Fill in the templates, right after the first paint."""
        if self._template_cards:  # it was asked for twice before it came to it
            return
        from ui.shell.files.new_workshop import template_names
        from workshop.domain.starting.agendas import agenda

        for template, name in template_names().items():
            planned = [box for box in agenda(template) if box.minutes]
            boxes = [(box_name(self._texts, box), box.minutes) for box in planned if box.step]
            if pauses := sum(box.minutes for box in planned if not box.step):
                boxes.append((self.tr("Breaks"), pauses))
            total = self._total([minutes for _, minutes in boxes]) if boxes else ""
            words = "" if boxes else self.tr("Choose the steps and their minutes yourself.")
            card = TemplateCard(self._looks, name, total, boxes, words)
            card.chosen.connect(lambda template=template: self.made.emit(template))
            self._template_cards.append(card)
        self._place_templates()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Behind the search the workshops, then the templates: what is made anew would come last."""
        for before, after in pairwise((self.search, *self._cards, *self._template_cards)):
            QWidget.setTabOrder(before, after)

    def _place_templates(self) -> None:
        """Four beside each other, or two, or one."""
        beside = self._placed = self._beside()
        for place, card in enumerate(self._template_cards):
            self._templates.addWidget(card, place // beside, place % beside)
        for column in range(4):
            self._templates.setColumnStretch(column, 1 if column < beside else 0)

    def _beside(self) -> int:
        has_room = self.width() - self._side_width() - 80 >= self._looks.px(_FOUR)
        return {3: 4 if has_room else 2, 2: 2}.get(self._columns, 1)

    def _total(self, minutes: Sequence[int]) -> str:
        hours, rest = divmod(sum(minutes), 60)
        time = self.tr("{hours} h {minutes} min") if rest else self.tr("{hours} h")
        time = time.format(hours=hours, minutes=rest)
        return self._texts.plural("{n} step · {time}", "{n} steps · {time}", len(minutes), time=time)

    def _drop_zone(self) -> QWidget:
        looks = self._looks
        zone = DropZone(looks)
        row = QHBoxLayout(zone)
        row.setContentsMargins(22, 16, 18, 16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            label(looks, "body_strong", self.tr("Drop a file anywhere in this window"), wrap=True)
        )
        words.addWidget(
            label(looks, "body", self.tr("A workshop, a charter as PDF, or data as .json."), "ink2", True)
        )
        row.addLayout(words, 1)
        choose = Button(looks, self.tr("Choose a file"))
        self._acts.bind("open", choose)
        row.addWidget(choose)
        return zone

    def show_recents(self) -> None:
        """Show the recent workshops from what this machine remembers; no file is touched."""
        self._fill(self._preferences.recents)

    def _fill(self, recents: Sequence[Recent]) -> None:
        emptied(self._recents)
        self._cards = [RecentCard(self._looks, self._texts, recent) for recent in recents]
        for place, card in enumerate(self._cards):
            path = Path(card.recent.path)
            card.chosen.connect(lambda path=path: self.opened.emit(path))
            card.carried.connect(lambda path=path: self.carried.emit(path))
            card.forgotten.connect(lambda path=str(path): self._forget(path))
            self._recents.addWidget(card, place // self._columns, place % self._columns)
        self._order_tabs()
        if not recents:
            self._recents.addWidget(self._nothing_yet(), 0, 0, 1, self._columns)
        for column in range(4):
            self._recents.setColumnStretch(column, 1 if column < self._columns else 0)

    def _open_found(self) -> None:
        """Open the first workshop that was found."""
        if self._cards:
            self._cards[0].chosen.emit()

    def _nothing_yet(self) -> QWidget:
        sentence = self.tr("Start one from a template below, or see the example first.")
        if self.search.text():
            sentence = self.tr("No recent workshop has that in its title, company, place or people.")
        card = EmptyState(self._looks, self.tr("No workshops here"), sentence)
        card.setMaximumWidth(16_777_215)
        return card

    def _forget(self, path: str) -> None:
        self._preferences.forget(path)
        self._filter(self.search.text())

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        recents = self._preferences.recents
        self._fill([each for each in recents if wanted in _words(each)])

    def take_focus(self) -> None:
        """Put the focus on the latest workshop, or on the example where there is none."""
        first = self._cards[0] if self._cards else self.try_example
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self) -> None:
        """Put the focus into the search, if the home screen is what shows."""
        if self.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fold():
            self._place_templates()
            self._filter(self.search.text())

    def _fold(self) -> bool:
        """As many columns as there is room for; whether these are others than before."""
        before, px = (self._columns, self._placed), self._looks.px
        self._side.setFixedWidth(self._side_width())
        self._columns = max(1, min(3, (self.width() - self._side_width() - 80) // px(_CARD)))
        return before != (self._columns, self._beside())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_recents()
        if not self._template_cards:
            QTimer.singleShot(0, self._show_templates)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 400)


def _words(recent: Recent) -> str:
    """What a workshop is found by."""
    people = " ".join(person.name for person in recent.people)
    return f"{recent.title} {recent.company} {recent.place} {people}".casefold()
