"""Everything that was decided and put aside, as lists to read, to word otherwise and to settle."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button, Segments
from ui.controls.labels import label, rule
from ui.controls.scrolled import bring_into_view, scrolled
from ui.controls.sheet import Sheet
from ui.fields.add_field import AddField
from ui.fields.text_fields import ProseField
from ui.notebook.line import Catch
from ui.theme.looks import Looks
from ui.theme.plain import set_title
from workshop.actions import notebook
from workshop.domain.facts.notebook import Decision, ParkedItem
from workshop.domain.references.every_phase import answered_for
from workshop.texts import Texts
from workshop.texts.formats import clock, short_day
from workshop.texts.names import step_name

_WIDTH, _HEIGHT = 640, 560


class _Row(QWidget):
    """One entry: its words, what is known of it, and what can be done with it."""

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._looks = looks
        self.words = ProseField(looks, name, style="body", lines=1)
        self.known = label(looks, "small", "", "ink2")
        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.addWidget(self.known, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(self.acts)
        column.addWidget(rule())

    def offer(self, words: str, run: Callable[[], object]) -> Button:
        """A button that does something with it."""
        button = Button(self._looks, words, "quiet", size="row")
        button.clicked.connect(run)
        self.acts.addWidget(button)
        return button


class NotebookLists(Sheet):
    """Turns between both lists; `caught` carries a kind and what was added to it."""

    caught = Signal(object, str)

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge, kind: Catch) -> None:
        super().__init__(parent, looks, "", self._words_to_close())
        self._bridge = bridge
        self._rows: dict[tuple[Catch, str], _Row] = {}
        self._settling: dict[str, Button] = {}
        self.resize(_WIDTH, _HEIGHT)
        self._names = {Catch.POINT: self.tr("Parking lot"), Catch.DECISION: self.tr("Decision log")}
        self.ways = Segments(looks, self.tr("Which list"))
        self.ways.set_choices([(each, name, "") for each, name in self._names.items()])
        self.ways.chosen.connect(self._turn)
        self._said = label(looks, "body", "", "ink2", wrap=True)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self._area = scrolled(content, sideways=False, takes_focus=False)
        hint = self.tr("One more: type, Enter. Several lines can be pasted.")
        self.add = AddField(looks, self.tr("Add to the list"), hint)
        self.add.added.connect(self._catch)
        for part in (self.ways, self._said, self._area, self.add):
            self.body.addWidget(part, 1 if part is self._area else 0)
        bridge.changed.connect(self._show)
        self._turn(kind)

    def _words_to_close(self) -> str:
        return self.tr("Close")

    def _catch(self, lines: list[str]) -> None:
        for each in lines:
            self.caught.emit(self.ways.value(), each)

    def _hand_over(self) -> None:
        """Keep what is half written."""
        for row in [*self._rows.values()]:
            row.words.hand_over()

    def _turn(self, kind: object) -> None:
        self._hand_over()
        self.ways.choose(kind)
        name = self._names[Catch(str(kind))]
        self.head.setText(name)
        set_title(self, name)
        self._show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, _: object = None) -> None:
        """Show the list; rows stay as long as their entries do, and with them what is being typed."""
        if not self._bridge.is_open:
            self.reject()
            return
        kind = Catch(str(self.ways.value()))
        parked: Sequence[ParkedItem] = self._bridge.snapshot.parking_lot.in_order
        entries: Sequence[ParkedItem | Decision] = parked if kind is Catch.POINT else self._decisions()
        known = {(kind, each.id) for each in entries}
        for key in [key for key in self._rows if key not in known]:
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        for place, each in enumerate(entries):
            if (kind, each.id) not in self._rows:
                self._add(kind, each, place)
            self._fill(each)
        self._said.setText(self._count(kind))

    def _decisions(self) -> list[Decision]:
        """What was decided; what a decision only answers for is kept where it was asked."""
        return [each for each in self._bridge.snapshot.decisions if answered_for(each) is None]

    def _count(self, kind: Catch) -> str:
        texts = self._bridge.texts
        if kind is Catch.DECISION:
            return texts.plural("{n} decision.", "{n} decisions.", len(self._decisions()))
        parked = self._bridge.snapshot.parking_lot
        open_ = sum(not each.settled for each in parked)
        return texts.plural(
            "{open} of {n} point is open; the charter prints what is.",
            "{open} of {n} points are open; the charter prints what is.",
            len(parked),
            open=open_,
        )

    def _add(self, kind: Catch, entry: ParkedItem | Decision, place: int) -> None:
        row = self._rows[kind, entry.id] = _Row(self._looks, self._names[kind])
        run = self._bridge.run
        if isinstance(entry, ParkedItem):
            self._settling[entry.id] = row.offer(self.tr("Settled"), partial(self._settle, entry.id))
            row.offer(self.tr("Drop"), lambda: self._go(lambda: run(notebook.drop_parked, item=entry.id)))
            row.words.written.connect(lambda text: run(notebook.reword_parked, item=entry.id, text=text))
        else:
            off = partial(run, notebook.remove_decision, decision=entry.id)
            row.offer(self.tr("Take off the record"), lambda: self._go(off))
            row.words.written.connect(
                lambda text: run(notebook.reword_decision, decision=entry.id, text=text)
            )
        self._column.insertWidget(place, row)
        row.show()
        if self.isVisible():
            bring_into_view(self._area, row)

    def _fill(self, entry: ParkedItem | Decision) -> None:
        if isinstance(entry, ParkedItem):
            row = self._rows[Catch.POINT, entry.id]
            raised = self.tr("Raised by {who}").format(who=entry.raised_by) if entry.raised_by else ""
            state = self.tr("Settled") if entry.settled else self.tr("Open")
            row.known.setText(" · ".join(filter(None, (state, raised))))
            words = self.tr("Open again") if entry.settled else self.tr("Settled")
            self._settling[entry.id].set_words(words)
        else:
            row = self._rows[Catch.DECISION, entry.id]
            row.known.setText(_when(self._bridge.texts, entry))
        row.words.show_text(entry.text)

    def _settle(self, item: str) -> None:
        parked = self._bridge.snapshot.parking_lot.get(item)
        if parked is not None:
            self._bridge.run(notebook.settle_parked, item=item, settled=not parked.settled)

    def _go(self, take: Callable[[], object]) -> None:
        """Take an entry away; its button goes with it, and work goes on where one is added."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        take()

    def reject(self) -> None:
        """What is half written is kept."""
        self._hand_over()
        super().reject()


def _when(texts: Texts, decision: Decision) -> str:
    """When something was decided, and in which step."""
    at = decision.at.astimezone() if decision.at else None
    when = f"{short_day(texts, at)}, {clock(texts, at)}" if at else ""
    return " · ".join(filter(None, (when, step_name(texts, decision.step) if decision.step else "")))
