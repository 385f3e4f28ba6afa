"""The time of the box in hand: it runs on whatever page is looked at, and through a restart."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication

from ui.acts.menu import open_menu
from ui.controls.timer import TimerDisplay
from ui.preferences import Preferences, RunningTime
from ui.shell.ground import Ground
from ui.shell.toasts import Offer, Toast
from workshop.actions.agenda import take_way_out
from workshop.actions.steps.set_up import add_spent_minutes, set_time_box, start_time_over
from workshop.domain.agenda.late import WayOut, minutes_late, ways_out
from workshop.domain.agenda.timetable import boxes, clock_of, slot_of
from workshop.domain.fact import Key
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.set_up import TimeBox
from workshop.texts.names import box_name
from workshop.texts.planning.late import way_sentence

WORTH_SAYING = 2
"""Minutes: who is less late than that is in time."""
_NOTED_EVERY = 15  # seconds
_GOES_ON = 600
"""How many seconds a window may be away, and the room's time runs on meanwhile."""
_MENU = (("timer", "more-time", "time-over"), ("next-box", "late"), ("sounds",))


class Timing(QObject):
    """A box that was started is in hand until it is paused or another one is; else that of the page in view.

    `told` says what was done, to be undone; `turned` asks for the step of a box that begins.
    """

    told = Signal(str)
    turned = Signal(object)

    def __init__(self, ground: Ground, preferences: Preferences, display: TimerDisplay) -> None:
        super().__init__(ground.over)
        self._ground, self._bridge, self._preferences = ground, ground.bridge, preferences
        self._shown = display
        self._step: StepId | None = None
        self._key: tuple[StepId | None, str] | None = None
        self._over: Toast | None = None
        self.now: Callable[[], datetime] = datetime.now
        display.paused.connect(self._keep)
        display.ended.connect(self._end)
        display.more.connect(self._offer)
        display.ticked.connect(self._note)

    # -- which box

    def look_at(self, step: StepId) -> None:
        """Another page is in view."""
        self._step = step
        self.show()

    def show(self) -> None:
        """Show the box that runs, as the agenda has it now, or else that of the page in view."""
        if self._shown.is_running and (box := self._box()) is not None:
            self._follow(box)
        elif self._step is not None:
            box = self._bridge.snapshot.box(self._step) or TimeBox(step=self._step)
            if box.key != self._key:
                self._take(box)
            else:
                self._follow(box)

    def _box(self) -> TimeBox | None:
        """The box in hand, as the agenda has it now."""
        return self._bridge.snapshot.agenda.get(*self._key) if self._key is not None else None

    def _take(self, box: TimeBox) -> None:
        """Have another box in hand, paused; what ran of the one before is kept."""
        self._shown.pause()
        self._key = (box.step, box.id)
        self._shown.show_step(self._name(box), box.minutes, box.spent_minutes)
        self._show_plan(box)
        self._leave_message()

    def _follow(self, box: TimeBox) -> None:
        self._shown.follow(self._name(box), box.minutes, box.spent_minutes)
        self._show_plan(box)

    def _show_plan(self, box: TimeBox) -> None:
        """Say for when the box was planned."""
        self._shown.is_break = box.step is None
        slot = slot_of(self._bridge.snapshot, box.key)
        clocks = (clock_of(slot.starts), clock_of(slot.ends)) if slot else ("", "")
        late = self.late
        self._shown.show_plan(*clocks, late if late >= WORTH_SAYING else 0)

    @property
    def late(self) -> int:
        """By how many minutes the box that was started is late."""
        if self._key is None or not self._shown.used:
            return 0
        return minutes_late(self._bridge.snapshot, self._key, self.now(), self._shown.used)

    def _name(self, box: TimeBox) -> str:
        return box_name(self._bridge.texts, box)

    def following(self) -> TimeBox | None:
        """The box that comes after the one in hand, of those that are in."""
        planned = [box for box in boxes(self._bridge.snapshot) if box.included]
        keys = [(box.step, box.id) for box in planned]
        place = keys.index(self._key) + 1 if self._key in keys else len(planned)
        return planned[place] if place < len(planned) else None

    @property
    def has_time(self) -> bool:
        """Whether the box in hand has a length at all."""
        return self._shown.has_time

    # -- what is done

    def toggle(self) -> None:
        """Start the box in hand, or pause it."""
        self._shown.toggle()

    def give_more(self, more: int) -> None:
        """Give the box in hand so many minutes more; the ones after it start later."""
        if (box := self._box()) is not None:
            minutes = box.minutes + more
            if self._bridge.run(set_time_box, step=box.step, id_=box.id, minutes=minutes):
                words = self.tr("{name} has {n} minutes now.", "", minutes)
                self.told.emit(words.format(name=self._name(box), n=minutes))
            self._leave_message()

    def start_over(self) -> None:
        """Count the box in hand from its beginning; it runs on where it ran."""
        runs = self._shown.is_running
        self._shown.pause()
        if (box := self._box()) is not None:
            self._bridge.run(start_time_over, step=box.step, id_=box.id)
        if runs:
            self._shown.toggle()
        self._leave_message()

    def begin_next(self) -> None:
        """Start the box after the one in hand, and show its page where it has one."""
        if (box := self.following()) is None:
            return
        self._take(box)
        self._shown.toggle()
        if box.step is not None:
            self.turned.emit(box.step)

    def _offer(self, at: QPoint) -> None:
        if self._bridge.is_open:
            box = self.following()
            words = self.tr("Start the next box of time")
            if box is not None:
                words = self.tr("Start the next: {name}").format(name=self._name(box))
            self._ground.acts.reword("next-box", words)
            open_menu(self._ground.acts, _MENU, self._shown, at)

    def ask_late(self) -> None:
        """Show the three ways out of being late beside each other."""
        from ui.shell.going_on.late_sheet import LateSheet

        late, key, bridge = self.late, self._key, self._bridge
        if not late or key is None:
            return
        ways = ways_out(bridge.snapshot, key, late)
        sheet = LateSheet(self._ground.over, self._ground.looks, bridge.texts, late, ways)
        sheet.taken.connect(lambda found: self._take_way(key, found, late))
        sheet.open()

    def _take_way(self, key: Key, found: WayOut, late: int) -> None:
        if self._bridge.run(take_way_out, box=key, way=found.way, late=late):
            self.told.emit(way_sentence(self._bridge.texts, found))

    # -- its end

    def _end(self) -> None:
        """Say so, and be heard where that is wanted."""
        words = self.tr("The time for “{name}” is over.").format(name=self._shown.name)
        acts = self._ground.acts
        offers = [Offer(acts["more-time"].text(), acts["more-time"].trigger, acts.caps("more-time"))]
        if (box := self.following()) is not None:
            following = self.tr("Start: {name}").format(name=self._name(box))
            offers.append(Offer(following, self.begin_next, acts.caps("next-box")))
        self._over = self._ground.toasts.say(words, acts=offers, stays=True)
        self._over.destroyed.connect(self._forget_message)
        QApplication.alert(self._ground.over)
        if self._preferences.settings.sounds:
            QApplication.beep()

    def _forget_message(self) -> None:
        self._over = None

    def _leave_message(self) -> None:
        if self._over is not None:
            self._over.leave()
            self._over = None

    # -- keeping

    def _keep(self, seconds: int) -> None:
        """Put what ran into the workshop."""
        if self._bridge.is_open and self._key is not None:
            step, id_ = self._key
            if step is not None or self._box() is not None:
                self._bridge.run(add_spent_minutes, step=step, id_=id_, minutes=seconds / 60)

    def _note(self) -> None:
        """Say how late it is, and note every few seconds that it runs: a window may end without a word."""
        if self._shown.is_running and (box := self._box()) is not None:
            self._show_plan(box)
        noted = self._preferences.time
        if not self._shown.is_running:
            self._preferences.keep_time(None)
        elif noted is None or abs(time.time() - noted.at) >= _NOTED_EVERY:
            self._write()

    def _write(self) -> None:
        if self._bridge.is_open and self._key is not None:
            step, id_ = self._key
            running = RunningTime(str(self._bridge.path), step or "", id_, self._shown.ran, time.time())
            self._preferences.keep_time(running)

    def hand_over(self) -> None:
        """Have all that ran in the workshop; it runs on."""
        self._shown.tell()

    def rest(self) -> None:
        """The workshop is let go: what ran is in it, and that it ran is noted."""
        runs = self._shown.is_running
        self._shown.pause()
        if runs:
            self._write()
        self._key = self._step = None

    def resume(self) -> None:
        """Go on where the time ran when this workshop was let go, if that is not long ago."""
        noted = self._preferences.time
        if noted is None or noted.path != str(self._bridge.path):
            return
        gone = max(time.time() - noted.at, 0.0)
        goes_on = gone <= _GOES_ON
        step = StepId(noted.step) if noted.step else None
        box = self._bridge.snapshot.agenda.get(step, noted.id)
        if box is not None:
            self._take(box)
            self._keep(round(noted.ran + (gone if goes_on else 0)))
            self._follow(self._box() or box)
            if goes_on:
                self._shown.toggle()
        if goes_on:
            self._write()
        else:
            self._preferences.keep_time(None)
