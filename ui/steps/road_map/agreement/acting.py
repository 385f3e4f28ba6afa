"""What can be done with the agreement by key: walking, writing, adding, and closing what is open."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.acts.act import Act, Reach
from ui.controls.scrolled import bring_into_view
from ui.steps.road_map.agreement.agreeing import Agreeing
from ui.steps.road_map.agreement.closing import Closing
from ui.steps.road_map.agreement.drawer.details import AgreementDetails
from ui.steps.road_map.agreement.parts import Parts
from ui.steps.road_map.agreement.places import Kind, Place
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.planning.agreement import Missing, Topic, topic_of
from workshop.domain.starting.agreement import starter_rungs

_ORDER = (CommitmentKind.ROLE, CommitmentKind.LEARN, CommitmentKind.GIVE)


class AgreementActs(QObject):
    """Makes the panel's acts; they are offered while the panel shows."""

    def __init__(self, panel: Parts, is_here: Callable[[], bool]) -> None:
        super().__init__(panel)
        self._panel, self._is_here = panel, is_here
        self.closing = Closing(panel)
        self._worded: Side | None = None

    def all(self) -> Iterator[Act]:
        """Every act of the tab."""
        yield from self._walking()
        yield from self._going()
        yield from self._changing()
        yield Agreeing(self._panel, self._is_here).act()
        yield from self._starting()

    def _act(
        self,
        id_: str,
        words: str,
        run: Callable[[], object],
        keys: tuple[str, ...] = (),
        hint: str = "",
        reach: Reach = Reach.PAGE,
        when: Callable[[], bool] = lambda: True,
        why_not: Callable[[], str] = lambda: "",
    ) -> Act:
        here = self._is_here
        return Act(f"agreement-{id_}", words, run, keys, hint, reach, lambda: here() and when(), why_not)

    def _walking(self) -> Iterator[Act]:
        """From part to part."""
        act, part = partial(self._act, reach=Reach.HERE), self.tr("part")
        yield act("above", self.tr("The part above"), partial(self._step, -1), ("Up",), part)
        yield act("below", self.tr("The part below"), partial(self._step, 1), ("Down",), part)

    def _going(self) -> Iterator[Act]:
        """To a part by its key, and to what is open."""
        act, panel = self._act, self._panel
        to_cadence, to_principle = self.tr("new cadence"), self.tr("new principle")
        yield act("new", self.tr("Cadence"), partial(self.write_into, "cadence"), ("N",), to_cadence)
        yield act("words", self.tr("Words of a leader"), self._words, ("W",), self.tr("words of a leader"))
        next_ = self.tr("Next open item")
        yield act(
            "open", next_, self._next_open, ("O",), self.tr("next open item"), when=lambda: bool(panel.open)
        )
        yield act("ladder", self.tr("Escalation path"), self._ladder, ("L",), self.tr("escalation path"))
        yield act(
            "principle", self.tr("Principle"), partial(self.write_into, "principle"), ("P",), to_principle
        )

    def _changing(self) -> Iterator[Act]:
        """What is done to the part in hand where the focus is on it."""
        act, order = partial(self._act, reach=Reach.HERE), self.tr("change the order")
        can_move, can_remove = self._can_move, self._can_remove
        yield act("edit", self.tr("Edit"), self.enter, ("Return", "F2"), self.tr("edit"))
        yield act("up", self.tr("Move up"), partial(self._move, -1), ("Alt+Shift+Up",), order, when=can_move)
        yield act(
            "down", self.tr("Move down"), partial(self._move, 1), ("Alt+Shift+Down",), order, when=can_move
        )
        both, role = self.tr("both leaders on the wall"), self._has_role
        show = self._panel.show_beside
        yield act(
            "beside", self.tr("Both leaders on the wall"), partial(show, True), ("Right",), both, when=role
        )
        yield act(
            "alone", self.tr("One leader on the wall"), partial(show, False), ("Left",), both, when=role
        )
        remove = self.tr("Remove")
        yield act("remove", remove, self._remove, ("Del", "Backspace"), self.tr("remove"), when=can_remove)

    def _starting(self) -> Iterator[Act]:
        """Words and people to start from."""
        act, work = self._act, self._panel.work
        first = self.tr("Write the first role")
        yield act("role", first, partial(self.close, Missing.MARKETING_ROLE))
        yield act("meetings", self.tr("Take the usual meetings"), work.take_meetings, ("M",))
        yield act("rung", self.tr("Add a rung"), self._add_rung, ("Shift+L",), why_not=self._no_rung)
        take = self.tr("Take the starter text")
        yield act("starter", take, self._start, ("T",), when=lambda: self._starter() is not None)

    # -- where the focus goes

    def _step(self, by: int) -> None:
        items = self._panel.items()
        places = [each.place for each in items]
        here = self._panel.in_hand
        place = places.index(here) + by if here in places else 0
        if 0 <= place < len(items):
            self._panel.go_to(items[place])

    def enter(self) -> None:
        """Into the part in hand: to its words on the page, or to its details in the drawer."""
        item = self._panel.item(self._panel.in_hand)
        if item is not None:
            bring_into_view(self._panel.area, item)
            item.enter()

    def enter_details(self) -> None:
        """To the first field of the part in hand in the drawer."""
        self._panel.page.drawer_wanted.emit()
        here, details = self._panel.in_hand, self._panel.details
        if here is not None and here.kind is Kind.CADENCE:
            self.focus(details.cadence.title)
        elif here is not None and here.kind is Kind.RUNG:
            self.focus(next(iter(details.rung.fields.values()), details.rung.last))

    def focus(self, field: QWidget) -> None:
        """Put the focus into a field."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_into(self, which: str) -> None:
        """To the field that adds a meeting or a principle."""
        panel = self._panel
        field = panel.add_cadence if which == "cadence" else panel.add_principle
        self.focus(field)
        bring_into_view(panel.area, field)

    def _words(self) -> None:
        """To the words of the leader in hand, or the first; again, to the other's."""
        columns, here = self._panel.columns, self._panel.side_in_hand()
        if here is not None and here is not self._worded:
            self._worded = here
        else:
            self._worded = Side.IT if self._worded is Side.MARKETING else Side.MARKETING
        bring_into_view(self._panel.area, columns[self._worded])
        self.focus(columns[self._worded].first_field())

    def _ladder(self) -> None:
        self._panel.go_to(self._panel.ladder.downwards()[-1])

    def _next_open(self) -> None:
        """What is open after what was in turn last, and to where it is closed."""
        lacks = [each.missing for each in self._panel.open]
        before = self._panel.in_turn
        place = lacks.index(before) + 1 if before in lacks else 0
        self.close(lacks[place % len(lacks)])

    def close(self, missing: Missing) -> None:
        """To where something that is missing can be given."""
        self._panel.show_next(missing)
        self.closing.go_to(missing)

    # -- what is done

    def _kind(self) -> Kind | None:
        return self._panel.in_hand.kind if self._panel.in_hand else None

    def _has_role(self) -> bool:
        return self._kind() is Kind.ROLE

    def _can_move(self) -> bool:
        here, panel = self._panel.in_hand, self._panel
        if here is None or here.kind is Kind.PRINCIPLE:
            return here is not None and here.id in self._movable()
        return here.kind is not Kind.ROLE and panel.item(here) is not panel.ladder.none

    def _can_remove(self) -> bool:
        here = self._panel.in_hand
        if here is None or here.kind is not Kind.PRINCIPLE:
            return self._can_move()
        return here.id in self._panel.page.bridge.snapshot.principles

    def _movable(self) -> list[str]:
        """The principles that stand in rows, in their order."""
        return [each.id for each in self._panel.slots.rows if each.principle is not None]

    def _move(self, by: int) -> None:
        here, work = self._panel.in_hand, self._panel.work
        if here is None:
            return
        if here.kind is Kind.CADENCE:
            work.move_cadence(here.id, by)
        elif here.kind is Kind.PRINCIPLE:
            work.move_principle(self._movable(), here.id, by)
        elif here.kind is Kind.RUNG:
            rank = int(here.id) - by
            work.move_rung(int(here.id), -by)
            self._panel.go_to(self._panel.item(Place(Kind.RUNG, str(rank))))

    def _remove(self) -> None:
        """The focus goes on to the next part of the kind, or the one before."""
        here, work = self._panel.in_hand, self._panel.work
        if here is None:
            return
        own = [each.place for each in self._panel.items() if each.place.kind is here.kind]
        at = own.index(here) if here in own else 0
        removing = {
            Kind.CADENCE: work.remove_cadence,
            Kind.PRINCIPLE: work.remove_principle,
            Kind.RUNG: lambda rank: work.remove_rung(int(rank)),
        }
        removing[here.kind](here.id)
        left = [each for each in self._panel.items() if each.place.kind is here.kind]
        near = left[min(at, len(left) - 1)] if left else self._panel.items()[0]
        self._panel.go_to(near)

    def _no_rung(self) -> str:
        if starter_rungs(self._panel.page.bridge.snapshot):
            return ""
        return self.tr("Everybody who could be asked is on the path already.")

    def _add_rung(self) -> None:
        if self._panel.work.take_path():
            self._ladder()

    # -- starter texts

    def _starter(self) -> Callable[[], None] | None:
        """What takes the starter text of the part in hand over; None where it has words, or there is none."""
        here, panel = self._panel.in_hand, self._panel
        if here is None:
            return None
        if here.kind is Kind.ROLE:
            return self._starter_of(panel.columns[Side(here.id)].side)
        if here.kind is Kind.PRINCIPLE:
            return self._starter_words(here.id)
        return None

    def _starter_of(self, side: Side) -> Callable[[], None] | None:
        column = self._panel.columns[side]
        for kind in _ORDER:
            id_, field = next(iter(column.committed[kind].fields.items()))
            if not field.toPlainText().strip():
                return partial(self._panel.work.start_commitment, side, kind, id_)
        return None

    def _starter_words(self, id_: str) -> Callable[[], None] | None:
        slot = self._panel.slots.of(id_)
        if slot is None or (slot.principle is not None and slot.principle.text.strip()):
            return None
        to_be = {place: topic for topic, place in self._panel.work.to_be.items()}
        topic: Topic | None = topic_of(slot.principle) if slot.principle else to_be.get(id_)
        return partial(self._panel.work.start_principle, id_, topic) if topic else None

    def _start(self) -> None:
        take = self._starter()
        if take is not None:
            take()

    # -- the drawer

    def connect_details(self, details: AgreementDetails) -> None:
        """Let the drawer's fields change what is in hand."""
        panel, work = self._panel, self._panel.work
        cadence, rung, principle = details.cadence, details.rung, details.principle

        def here() -> str:
            return panel.in_hand.id if panel.in_hand else ""

        cadence.edited.connect(lambda field, value: work.edit_cadence(here(), field, value))
        cadence.day_given.connect(lambda day: work.set_day(here(), day))
        cadence.clock_given.connect(lambda words: work.set_clock(here(), words))
        rung.named.connect(lambda before, after: work.name_on_rung(rung.rank or 0, before, after))
        rung.within_given.connect(lambda within: work.set_within(rung.rank or 0, within))
        rung.last_named.connect(work.name_tiebreaker)
        principle.edited.connect(lambda field, value: work.write_principle(here(), field, value))
        principle.days_given.connect(lambda days: work.set_days(here(), days))
        principle.unread_money.connect(work.refuse_money)
        principle.unread_number.connect(work.refuse_number)
        details.open.wanted.connect(self.close)
        details.open.accepted.connect(work.accept)
        details.open.reopened.connect(work.reopen)
        details.left.connect(panel.take_focus)
