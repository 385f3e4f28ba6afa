"""What the home screen says of a workshop: how it stands, what is next, and what is done about it."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.preferences import Recent, Signed, Stage
from ui.shell.home.sorting import Group, Need, Next, need_of
from workshop.domain.facts.choices import Severity, Side
from workshop.texts import Texts
from workshop.texts.formats import clock, day, short_day, short_month

translate = QCoreApplication.translate
_WEEKS_FROM = 28
"""So many days and more are told in weeks."""


class Said(NamedTuple):
    """What is next in one line and a smaller one, its mark, and the act, named by what it leads to."""

    line: str
    more: str
    act: str
    mark: Severity | None = None


def head_of(group: Group) -> tuple[str, str]:
    """What stands over a group of workshops, and what is said of its order."""
    return {
        Group.NEEDS: (translate("Home", "Needs you"), translate("Home", "soonest first")),
        Group.DRAFTS: (translate("Home", "Drafts"), ""),
        Group.SIGNED: (translate("Home", "Signed, nothing due"), ""),
    }[group]


def where(recent: Recent) -> str:
    """Whose workshop it is and where, or else its file's name."""
    return " · ".join(filter(None, (recent.company, recent.place))) or Path(recent.path).name


def done_text(texts: Texts, recent: Recent) -> str:
    """How far it is, in steps."""
    return texts.plural(
        "{done} of {n} step done", "{done} of {n} steps done", recent.steps, done=recent.steps_done
    )


def owned_text(texts: Texts, recent: Recent) -> str:
    """How many activities there are, and how many of them have one accountable person."""
    if not recent.owners:
        return translate("Home", "No activities on the shortlist yet.")
    owned = sum(1 for side in recent.owners if side is not None)
    return translate("Home", "{activities} · {owned}").format(
        activities=texts.plural("{n} activity", "{n} activities", len(recent.owners)),
        owned=texts.plural("{n} has one accountable person", "{n} have one accountable person", owned),
    )


def signed_text(texts: Texts, recent: Recent, today: date) -> str:
    """The revisions that both sides signed, and when."""
    signed = [(each, max(each.marketing, each.it)) for each in recent.revisions if each.marketing and each.it]
    if not signed:
        return ""
    said = translate("Home", "{revision} ({day})")
    told = [said.format(revision=each.number, day=_brief(texts, at, today)) for each, at in signed]
    return texts.plural(
        "Signed: revision {which}", "Signed: revisions {which}", len(told), which=", ".join(told)
    )


def seals(texts: Texts, signed: Signed, today: date) -> tuple[tuple[Side, str], ...]:
    """On which day each side signed; nothing of the one that has not."""
    days = ((Side.MARKETING, signed.marketing), (Side.IT, signed.it))
    return tuple((side, _brief(texts, at, today) if at else "") for side, at in days)


def left_text(texts: Texts, recent: Recent, today: date) -> str:
    """When it was open last, as in "Today, 10:42"."""
    at = recent.left_at
    if at is None:
        return ""
    told = translate("Home", "Today") if at.date() == today else short_day(texts, at.date())
    return texts.say("{day}, {time}", day=told, time=clock(texts, at))


def said_of(texts: Texts, recent: Recent, today: date) -> Said:
    """What is next of a workshop, in words."""
    need = need_of(recent, today)
    days = (need.at - today).days if need.at is not None else 0
    match need.next:
        case Next.OVERDUE:
            over = sum(1 for each in recent.awaited if each.at <= today)
            more = texts.plural("{n} more", "{n} more", over - 1) if over > 1 else ""
            told = " · ".join(filter(None, (_near(texts, days), more)))
            return Said(need.what, told, translate("Home", "Follow up"), Severity.WARNING)
        case Next.SIGNATURE:
            return Said(_missing(recent), _for(texts, -days), translate("Home", "Sign"))
        case Next.AHEAD:
            starts = day(texts, need.at or today)
            return Said(starts, _near(texts, days), translate("Home", "Prepare"))
    return _calm(texts, recent, need, today)


def _calm(texts: Texts, recent: Recent, need: Need, today: date) -> Said:
    """What is said of a workshop that needs nobody, or was forgotten."""
    days = (need.at - today).days if need.at is not None else 0
    act, left = translate("Home", "Open"), left_text(texts, recent, today)
    last = translate("Home", "Last open {day}").format(day=left) if left else ""
    if need.next is Next.IDLE:
        words = texts.plural("Untouched for {n} day", "Untouched for {n} days", -days)
        return Said(words, last, act)
    if need.next is Next.LATER and need.at is not None:
        when = " · ".join((short_day(texts, need.at), _near(texts, days)))
        return Said(need.what, when, act)
    if recent.stage is Stage.SIGNED:
        return Said(translate("Home", "Nothing is due"), last, act)
    if recent.blocking:
        words = texts.plural("{n} blocking finding", "{n} blocking findings", recent.blocking)
        return Said(words, last, act, Severity.BLOCKING)
    return Said(done_text(texts, recent), last, act)


def missing_sides(recent: Recent) -> tuple[Side, ...]:
    """Whose signature is missing."""
    if recent.stage is Stage.VOID or not recent.revisions:
        return (Side.MARKETING, Side.IT)
    last = recent.revisions[-1]
    days = ((Side.MARKETING, last.marketing), (Side.IT, last.it))
    return tuple(side for side, at in days if at is None)


def _missing(recent: Recent) -> str:
    sides = missing_sides(recent)
    if len(sides) != 1:
        return translate("Home", "Both signatures are missing")
    if sides[0] is Side.IT:
        return translate("Home", "IT’s signature is missing")
    return translate("Home", "Marketing’s signature is missing")


def _for(texts: Texts, days: int) -> str:
    return texts.plural("for {n} day", "for {n} days", days) if days > 0 else translate("Home", "since today")


def _near(texts: Texts, days: int) -> str:
    """How far off a day is, or how long it is over."""
    if days == 0:
        return texts.say("today")
    if days < 0:
        return texts.plural("{n} day over", "{n} days over", -days)
    if days >= _WEEKS_FROM:
        return texts.plural("in {n} week", "in {n} weeks", days // 7)
    return texts.plural("in {n} day", "in {n} days", days)


def _brief(texts: Texts, at: date, today: date) -> str:
    """A day; of this year without the year."""
    if at.year != today.year:
        return short_day(texts, at)
    return texts.say("{day} {month}", day=at.day, month=short_month(texts, at.month))


def told(texts: Texts, recent: Recent, today: date, trouble: str = "") -> str:
    """How a workshop stands, what is next of it and what is done about it, as a screen reader says it."""
    said = said_of(texts, recent, today)
    next_ = (trouble,) if trouble else (said.line, said.more, said.act)
    return ", ".join(filter(None, (recent.standing or done_text(texts, recent), *next_)))
