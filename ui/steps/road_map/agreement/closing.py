"""Where something that the agreement lacks can be given: the field, and the way to it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.controls.scrolled import bring_into_view
from ui.steps.road_map.agreement.parts import Parts
from ui.steps.road_map.agreement.places import Kind, Place
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.planning.agreement import Missing, Topic, topic_of

_TAKEN_ON: Mapping[Missing, tuple[Side, CommitmentKind]] = {
    Missing.MARKETING_ROLE: (Side.MARKETING, CommitmentKind.ROLE),
    Missing.IT_ROLE: (Side.IT, CommitmentKind.ROLE),
    Missing.MARKETING_LEARNS: (Side.MARKETING, CommitmentKind.LEARN),
    Missing.IT_LEARNS: (Side.IT, CommitmentKind.LEARN),
    Missing.MARKETING_GIVES: (Side.MARKETING, CommitmentKind.GIVE),
    Missing.IT_GIVES: (Side.IT, CommitmentKind.GIVE),
}
_WORDED: Mapping[Missing, Topic] = {
    Missing.DATA_STRATEGY: Topic.DATA,
    Missing.YOUNG_TECHNOLOGY: Topic.YOUNG,
    Missing.BRAND: Topic.BRAND,
    Missing.SECURITY: Topic.SECURITY,
}


class Closing(QObject):
    """Brings the part into view and puts the focus into the field."""

    def __init__(self, panel: Parts) -> None:
        super().__init__(panel)
        self._panel = panel

    def go_to(self, missing: Missing) -> None:
        """To where this is given."""
        panel = self._panel
        if missing in _TAKEN_ON:
            side, kind = _TAKEN_ON[missing]
            self._on_page(panel.columns[side].field_of(kind))
        elif missing in _WORDED:
            self._to_words(_WORDED[missing])
        elif missing is Missing.CADENCES:
            self._to_meeting()
        elif missing is Missing.ESCALATION_PATH:
            self._on_page(panel.ladder.none.begin)
        elif missing is Missing.TIEBREAKER:
            panel.take(panel.ladder.downwards()[0].place)
            self._in_drawer(panel.details.rung.last)
        else:
            self._to_limit(missing)

    def _to_words(self, topic: Topic) -> None:
        """To the words of a principle on this topic, or to where they are going to stand."""
        panel = self._panel
        own = {Topic.DATA: panel.data, Topic.YOUNG: panel.young}
        if topic in own:
            self._on_page(own[topic].text)
            return
        row = panel.principles.rows.get(panel.work.to_be[topic])
        self._on_page(row.text if row else self._blank(topic))

    def _blank(self, topic: Topic) -> QWidget:
        """The words of a principle that has the topic and says nothing."""
        panel = self._panel
        found = (
            each.id
            for each in panel.slots.rows
            if each.principle is not None and topic_of(each.principle) is topic
        )
        return panel.principles.rows[next(found)].text

    def _to_meeting(self) -> None:
        """To what the first meeting lacks; where there is none, to the field that adds one."""
        panel = self._panel
        first = next(iter(panel.page.bridge.snapshot.cadences), None)
        if first is None:
            self._on_page(panel.add_cadence)
            return
        panel.take(Place(Kind.CADENCE, first.id))
        details = panel.details.cadence
        if not first.who:
            self._in_drawer(next(iter(details.who.ticks.values()), details.title))
        else:
            self._in_drawer(details.every if not first.every.strip() else details.day)

    def _to_limit(self, missing: Missing) -> None:
        """To who answers for data, or who may bet and within which limit."""
        panel, details = self._panel, self._panel.details.principle
        strategy = panel.data if missing is Missing.DATA_OWNER else panel.young
        panel.take(strategy.place)
        bring_into_view(panel.area, strategy)
        fields: Mapping[Missing, Callable[[], QWidget]] = {
            Missing.DATA_OWNER: lambda: details.owner,
            Missing.YOUNG_WHO: lambda: next(iter(details.who.ticks.values()), details.owner),
            Missing.YOUNG_MONEY: lambda: details.limit,
            Missing.YOUNG_DAYS: lambda: details.days,
        }
        self._in_drawer(fields[missing]())

    def _on_page(self, field: QWidget) -> None:
        bring_into_view(self._panel.area, field)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _in_drawer(self, field: QWidget) -> None:
        self._panel.page.drawer_wanted.emit()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
