"""A meeting in the drawer: who, how often, when first and for how long, and the dates that follow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import emptied, label, rule
from ui.controls.severity import SeverityMark
from ui.fields.text_fields import DayField, LineField, NumberField
from ui.steps.road_map.agreement.calendar import Calendar
from ui.steps.road_map.agreement.drawer.people_ticks import PeopleTicks
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.facts.road_map import Cadence
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import clock, day, week_day
from workshop.texts.languages.rhythms import read_rhythm, rhythm_words
from workshop.texts.planning.road_map import unread_text
from workshop.texts.steps.agreement import collision_text, until_review

_MOST_MINUTES = 24 * 60
_MOST_COLLISIONS = 3
_TOP = Qt.AlignmentFlag.AlignTop


class CadenceDetails(QWidget):
    """`edited` carries a field and its value, `day_given` and `clock_given` what the first date should be."""

    edited = Signal(str, object)
    day_given = Signal(object)
    clock_given = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts, calendar: Calendar) -> None:
        super().__init__()
        self._looks, self._texts, self._acts, self._calendar = looks, texts, acts, calendar
        self._name = label(looks, "label", "", "ink2")
        self.title = LineField(looks, self.tr("Title"), self.tr("What the meeting is called"))
        self.who = PeopleTicks(looks, self.tr("Who"))
        hint = self.tr("every Tuesday, every 2 weeks, first Monday of the month, once")
        self.every = LineField(looks, self.tr("How often"), hint)
        self._unread = label(looks, "small", "", "ink2", wrap=True)
        self.day = DayField(looks, self.tr("First date"))
        self.clock = LineField(looks, self.tr("Time"), self.tr("9:30"))
        self.minutes = NumberField(looks, self.tr("Minutes"), _MOST_MINUTES)
        self._count = label(looks, "small", "", "ink2")
        self._dates = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._acts.button("agreement-up", self._looks, "quiet", "arrow-up", "icon"))
        head.addWidget(self._acts.button("agreement-remove", self._looks, "quiet", "trash-2", "icon"))
        column.addLayout(head)
        self.clock.setFixedWidth(self._looks.px(84))
        self.minutes.setFixedWidth(self._looks.px(84))
        named = (
            ("", self.title),
            (self.tr("Who"), self.who),
            (self.tr("How often"), self.every),
            ("", self._unread),
            (self.tr("First date"), self.day),
        )
        for words, field in named:
            if words:
                column.addWidget(label(self._looks, "label", words, "ink2"))
            column.addWidget(field)
        column.addLayout(self._times())
        column.addSpacing(8)
        column.addWidget(rule())
        heads = QHBoxLayout()
        heads.addWidget(label(self._looks, "section", self.tr("Next dates")))
        heads.addStretch()
        heads.addWidget(self._count)
        column.addLayout(heads)
        self._dates.setSpacing(0)
        column.addLayout(self._dates)
        words = self.tr("Dates go into the calendar file at export, with the review and every due date.")
        column.addWidget(label(self._looks, "small", words, "ink2", wrap=True))

    def _times(self) -> QHBoxLayout:
        """The time of day and the length, beside each other."""
        row = QHBoxLayout()
        for words, field in ((self.tr("Time"), self.clock), (self.tr("Minutes"), self.minutes)):
            cell = QVBoxLayout()
            cell.setSpacing(6)
            cell.addWidget(label(self._looks, "label", words, "ink2"))
            cell.addWidget(field)
            row.addLayout(cell)
        row.addStretch()
        return row

    def _connect(self) -> None:
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.every.written.connect(self._take_rhythm)
        self.minutes.written.connect(lambda number: self.edited.emit("minutes", number))
        self.who.chosen.connect(lambda who: self.edited.emit("who", who))
        self.day.written.connect(self.day_given)
        self.clock.written.connect(self.clock_given)

    def _take_rhythm(self, typed: str) -> None:
        self.edited.emit("every", read_rhythm(self._texts, typed))

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        for field in (self.title, self.every, self.minutes, self.day, self.clock):
            field.hand_over()

    def show_cadence(self, snapshot: Snapshot, cadence: Cadence) -> None:
        """Show one meeting, and when it meets next."""
        of, start = cadence.id, cadence.starts_at
        place = [each.id for each in snapshot.cadences].index(cadence.id) + 1
        count = len(snapshot.cadences)
        self._name.setText(self.tr("Meeting {n} of {count}").format(n=place, count=count))
        self.title.show_text(cadence.title, of)
        self.who.show_people(snapshot.participants.in_order, cadence.who)
        self.every.show_text(rhythm_words(self._texts, cadence.every), of)
        self._unread.setText(unread_text(self._texts, cadence.every))
        self._unread.setVisible(bool(self._unread.text()))
        self.day.show_day(start.date() if start else None, of)
        self.clock.show_text(clock(self._texts, start) if start else "", of)
        self.minutes.show_number(cadence.minutes, of)
        self._show_dates(snapshot, cadence)

    def _show_dates(self, snapshot: Snapshot, cadence: Cadence) -> None:
        emptied(self._dates)
        first, coming = self._calendar.first(cadence), self._calendar.next(cadence)
        until = self._calendar.until_review(snapshot, cadence)
        review = snapshot.workshop.review_on
        self._count.setText(until_review(self._texts, until, review) if until is not None else "")
        for at in coming:
            found = self._calendar.collisions(snapshot, cadence, at)
            words = [collision_text(self._texts, snapshot, each) for each in found[:_MOST_COLLISIONS]]
            if left := len(found) - len(words):
                words.append(self._texts.plural("and {n} more", "and {n} more", left))
            note = self.tr("first meeting") if at == first and not words else ""
            self._dates.addWidget(self._date(week_day(self._texts, at.date()), words, note))
        if not coming:
            self._dates.addWidget(label(self._looks, "body", self._no_date(cadence), "ink2", wrap=True))

    def _no_date(self, cadence: Cadence) -> str:
        """Why there is no date to come."""
        if cadence.starts_at is None:
            return self.tr("No first date yet.")
        last = day(self._texts, cadence.starts_at.date())
        return self.tr("No date to come: it was on {day}.").format(day=last)

    def _date(self, words: str, collisions: list[str], note: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(8)
        when = label(self._looks, "number", words)
        when.setFixedWidth(self._looks.px(86))
        row.addWidget(when, 0, _TOP)
        if collisions:
            row.addWidget(SeverityMark(self._looks, Severity.WARNING), 0, _TOP)
        said: QLabel = label(self._looks, "small", "\n".join(collisions) or note, "ink2", wrap=True)
        row.addWidget(said, 1, _TOP)
        whole.setAccessibleName(" ".join(filter(None, (words, *collisions, note))))
        return whole
