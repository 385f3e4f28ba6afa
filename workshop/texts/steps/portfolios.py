"""What is said of initiatives: when, for how much, whose view they want, and what they overlap with."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.portfolios.budgets import budgets
from workshop.domain.portfolios.grouping import OwnerGroup
from workshop.domain.portfolios.status import ONGOING, PLANNED
from workshop.domain.portfolios.views import ViewState, view_state
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import day, day_range, money, number
from workshop.texts.names import side_label

_MILLION = 1_000_000
_STATUS: Mapping[str, str] = {PLANNED: "planned", ONGOING: "ongoing"}


def initiative_title(texts: Texts, initiative: Initiative) -> str:
    """Its title, or that it has none."""
    return initiative.title or texts.say("Untitled initiative")


def status_text(texts: Texts, status: str) -> str:
    """The status as it was written; the two that the window writes in the reader's language."""
    known = _STATUS.get(status)
    return texts.say(known) if known else status


def period_text(texts: Texts, initiative: Initiative) -> str:
    """When it runs, as far as that is known."""
    starts, ends = initiative.starts_on, initiative.ends_on
    if starts and ends:
        return day_range(texts, starts, ends)
    if starts:
        return texts.say("from {day}", day=day(texts, starts))
    return texts.say("until {day}", day=day(texts, ends)) if ends else texts.say("no dates")


def view_text(texts: Texts, snapshot: Snapshot, initiative: Initiative) -> str:
    """Whose view it wants, or has; nothing where nobody is asked."""
    state = view_state(snapshot, initiative)
    if state is ViewState.NOT_ASKED or initiative.wants_view_of is None:
        return ""
    side = side_label(texts, snapshot, initiative.wants_view_of)
    if state is ViewState.GIVEN:
        return texts.say("view of {side} given", side=side)
    return texts.say("wants the view of {side}", side=side)


def sums_text(texts: Texts, amounts: Sequence[tuple[Decimal, str]]) -> str:
    """Amounts in their currencies, side by side."""
    return " · ".join(money(texts, Money(amount=amount, currency=currency)) for amount, currency in amounts)


def spoken(texts: Texts, snapshot: Snapshot, initiative: Initiative, overlaps: Sequence[str] = ()) -> str:
    """All that a row shows, for who hears it; `overlaps` are sentences of their own."""
    parts = [
        initiative_title(texts, initiative),
        side_label(texts, snapshot, initiative.side),
        initiative.owner,
        status_text(texts, initiative.status or PLANNED),
        period_text(texts, initiative),
        money(texts, initiative.budget) if initiative.budget else "",
        view_text(texts, snapshot, initiative),
        *overlaps,
    ]
    return ", ".join(part for part in parts if part)


def group_title(texts: Texts, group: OwnerGroup) -> str:
    """An owner with how many they have."""
    return owner_title(texts, group.owner, len(group.members))


def owner_title(texts: Texts, owner: str, count: int) -> str:
    """Somebody with how many they have; nobody where no owner is named."""
    if not owner:
        return texts.plural("No owner, {n} initiative", "No owner, {n} initiatives", count)
    return texts.plural("{owner}, {n} initiative", "{owner}, {n} initiatives", count, owner=owner)


def group_spoken(texts: Texts, snapshot: Snapshot, group: OwnerGroup, is_open: bool) -> str:
    """All that a group's row shows, for who hears it."""
    runs = group.stretches
    days = day_range(texts, runs[0].starts_on, runs[-1].ends_on) if runs else texts.say("no dates")
    parts = (
        group_title(texts, group),
        side_label(texts, snapshot, group.key[0]),
        days,
        sums_text(texts, [(each.total, each.currency) for each in budgets(group.members)]),
        texts.say("open") if is_open else texts.say("closed"),
    )
    return ", ".join(part for part in parts if part)


def counts_text(texts: Texts, snapshot: Snapshot, overlaps: int, suggested: int | None) -> str:
    """How much there is, as under the page's title; None where suggestions aren't known yet."""
    parts = [
        texts.plural("{n} initiative", "{n} initiatives", len(snapshot.initiatives)),
        texts.plural("{n} overlap", "{n} overlaps", overlaps),
        texts.say("suggestions are being looked for")
        if suggested is None
        else texts.plural("{n} more suggested", "{n} more suggested", suggested),
        texts.plural("{n} gap", "{n} gaps", len(snapshot.gaps)),
    ]
    return ", ".join(parts)


def others_view(texts: Texts, snapshot: Snapshot, side: Side) -> str:
    """What the field for a side's view is called."""
    return texts.say("The view of {side}", side=side_label(texts, snapshot, side))


def large_money(texts: Texts, amount: Decimal, currency: str) -> str:
    """A sum in few figures, as in "4.50 million EUR"; one under a million as it is."""
    if abs(amount) < _MILLION:
        return money(texts, Money(amount=amount, currency=currency))
    return texts.say(
        "{millions} million {currency}", millions=number(texts, float(amount / _MILLION)), currency=currency
    )
