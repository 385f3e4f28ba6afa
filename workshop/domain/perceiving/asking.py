"""Who rates which statement, in which round, and who has; nothing here tells how somebody rated."""

from workshop.domain.ballots.codes import mark_of
from workshop.domain.ballots.shown import shown_at
from workshop.domain.ballots.votes import entitled, may_vote
from workshop.domain.facts.choices import RevealKind, TallyKind
from workshop.domain.facts.ids import ParticipantId, StatementId
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.private.roll import Roll
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.rolls import Given, given_of


def is_asked(statement: Statement, person: Participant) -> bool:
    """Whether somebody is asked to rate a statement: whoever votes, of the sides that it asks."""
    return may_vote(person) and (not statement.asked or person.side in statement.asked)


def is_revealed(snapshot: Snapshot, statement: StatementId, number: int) -> bool:
    """Whether this round was revealed, by itself or with all others."""
    return shown_at(snapshot, RevealKind.RATINGS, statement, number) is not None


def rounds(snapshot: Snapshot, statement: StatementId) -> set[int]:
    """The rounds, hidden or not, of which there are ratings that count, or counts."""
    people = snapshot.participants
    given = {
        each.round for each in snapshot.ratings.group(statement) if may_vote(people.get(each.participant))
    }
    counted = snapshot.tallies.group(statement)
    return given | {each.round for each in counted if each.kind is TallyKind.RATING}


def last_round(snapshot: Snapshot, statement: StatementId) -> int:
    """The last revealed round of which there is anything; 0 for none."""
    found = rounds(snapshot, statement)
    return max((number for number in found if is_revealed(snapshot, statement, number)), default=0)


def open_round(snapshot: Snapshot, statement: StatementId) -> int:
    """The round in which a rating given now counts: never one that was revealed."""
    last = last_round(snapshot, statement)
    number = min((each for each in rounds(snapshot, statement) if each > last), default=last + 1)
    while is_revealed(snapshot, statement, number):
        number += 1
    return number


def raters(snapshot: Snapshot, statement: StatementId) -> tuple[ParticipantId, ...]:
    """Who has rated a statement in its open round, or said that they can't; in the workshop's order."""
    number = open_round(snapshot, statement)
    given = {each.participant for each in snapshot.ratings.group(statement) if each.round == number}
    return tuple(person.id for person in entitled(snapshot) if person.id in given)


def ratings_roll(snapshot: Snapshot, people: tuple[Participant, ...]) -> Roll[StatementId]:
    """The roll of the survey: a question for each statement, and who is not asked it."""
    statements = snapshot.statements.in_order
    answered = {(who, each.id) for each in statements for who in raters(snapshot, each.id)}
    excused = {(who.id, each.id) for each in statements for who in people if not is_asked(each, who)}
    ids = tuple(each.id for each in statements)
    return Roll(tuple(who.id for who in people), ids, frozenset(answered), frozenset(excused))


def given(snapshot: Snapshot) -> Given:
    """How far the survey has come in its open round, the latest one of all statements."""
    roll = ratings_roll(snapshot, entitled(snapshot))
    asked = tuple(who for who in roll.people if roll.asked(who))
    number = max((open_round(snapshot, each) for each in roll.questions), default=1)
    return given_of(RevealKind.RATINGS, number, asked, {who for who, _ in roll.answered}, roll.waiting)


def sheet_mark(snapshot: Snapshot) -> str:
    """Four signs that are on each sheet: one with other statements, or of another round, has others."""
    listed = ["ratings"]
    for each in snapshot.statements:
        listed += [each.id, each.text, ",".join(each.asked), str(open_round(snapshot, each.id))]
    return mark_of(listed)
