"""What holds for all actions, tried in long random sequences and by reading their signatures."""

import inspect
from datetime import UTC, datetime
from importlib import import_module
from random import Random

import pytest

from tests.actions.hands.agreement import AGREEMENT, AgreementHand
from tests.actions.hands.follow_up import FOLLOW_UP, FollowUpHand
from tests.actions.hands.objectives import ObjectivesHand
from tests.actions.hands.plan import PLAN, PlanHand
from tests.actions.hands.portfolio import PORTFOLIOS, PortfolioHand
from tests.actions.hands.rehearsal import REHEARSAL, RehearsalHand
from tests.actions.hands.survey import SURVEY, SurveyHand
from workshop.actions import ballots, fields, schemes
from workshop.actions.listing import merging
from workshop.actions.rights import deputies, phases
from workshop.actions.steps import overlap_activities, ownership, review, set_up, test_case
from workshop.actions.steps.ownership import Place
from workshop.actions.tables import importing
from workshop.domain import rules
from workshop.domain.document import MANY, ONE
from workshop.domain.facts.choices import Capacity, Scheme, Severity, Side, StepId
from workshop.domain.findings import Finding, Subject
from workshop.domain.references.integrity import problems
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.table import Wanted
from workshop.domain.starting.templates import STARTER_CRITERIA
from workshop.errors import UserFixable

MODULES = (
    "steps.set_up",
    "steps.objectives",
    *(*SURVEY, *PORTFOLIOS),
    "steps.overlap_activities",
    *("listing.silent_round", "listing.merging"),
    "steps.ownership",
    *("rights.deputies", "rights.phases"),
    "ballots",
    "schemes",
    "steps.test_case",
    *(*AGREEMENT, *REHEARSAL, *PLAN, *FOLLOW_UP),
    "steps.review",
)
AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
FACTS = {
    fields.WorkshopFields: ONE["workshop"],
    fields.LimitFields: ONE["limits"],
    fields.TimeBoxFields: MANY["agenda"],
    fields.ParticipantFields: MANY["participants"],
    fields.StatementFields: MANY["statements"],
    fields.InitiativeFields: MANY["initiatives"],
    fields.GapFields: MANY["gaps"],
    fields.CapabilityFields: MANY["capabilities"],
    fields.ActivityFields: MANY["activities"],
    fields.ObjectiveFields: MANY["objectives"],
    fields.TermFields: MANY["terms"],
    fields.EscalationFields: MANY["escalations"],
    fields.CandidateFields: MANY["candidates"],
    fields.TaskFields: MANY["tasks"],
    fields.CriterionFields: MANY["criteria"],
    fields.CadenceFields: MANY["cadences"],
    fields.PrincipleFields: MANY["principles"],
}
TEXTS = ["One", "two", " Three\n ", "\ud800\x00", "", "<b>R&D</b>", "ä" * 30, "x" * 501]


def actions():
    modules = [import_module(f"workshop.actions.{name}") for name in MODULES]
    own = [each for module in modules for each in vars(module).values() if is_action(each, module)]
    assert len(own) > 40
    return own


def is_action(value, module):
    is_own = inspect.isfunction(value) and value.__module__ == module.__name__
    return is_own and "store" in inspect.signature(value).parameters and not value.__name__.startswith("_")


@pytest.mark.parametrize("action", actions(), ids=lambda action: action.__name__)
def test_an_action_takes_store_and_snapshot_and_the_rest_by_name(action):
    first, second, *rest = inspect.signature(action).parameters.values()
    assert (first.name, second.name) == ("store", "now")
    assert {each.kind for each in rest} <= {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.__name__)
def test_what_can_be_changed_is_called_as_in_the_fact(kind):
    own = set(FACTS[kind].__struct_fields__) - {"id", *getattr(FACTS[kind], "key_fields", ())}
    assert set(kind.__annotations__) <= own


def test_one_field_is_of_its_kind_or_none():
    assert fields.one(fields.ActivityFields, "title", "New") == {"title": "New"}
    with pytest.raises(KeyError, match="titel"):
        fields.one(fields.ActivityFields, "titel", "New")


class Hand(AgreementHand, FollowUpHand, ObjectivesHand, PlanHand, PortfolioHand, RehearsalHand, SurveyHand):
    """Somebody who presses anything, with a fixed seed."""

    def __init__(self, session, seed):
        self.session = session
        self.random = Random(seed)

    def some(self, topic):
        facts = getattr(self.session.snapshot, topic).in_order
        return self.random.choice(facts).id if facts and self.random.random() < 0.95 else "gone"

    def any_of(self, *values):
        return self.random.choice(values)

    def text(self):
        return self.any_of(*TEXTS)

    def step(self):
        action, arguments = self.random.choice(self.presses())()
        return self.session.run(action, **arguments)

    def presses(self):
        parts = [self.on_the_survey, self.on_both_portfolios, self.on_gaps_and_capabilities]
        parts += [self.on_the_way, self.in_silence, self.on_objectives, self.on_what_votes_lead_to]
        parts += [self.on_who_is_named, self.on_the_test_case, self.on_the_follow_up]
        parts += [self.on_the_agreement, self.on_the_path, self.on_the_plan, self.on_the_rehearsal]
        return [press for part in parts for press in part()]

    def on_the_way(self):
        return (
            lambda: (set_up.edit_workshop, {"title": self.text(), "scheme": self.any_of(*Scheme)}),
            lambda: (set_up.set_time_box, {"step": self.any_of(*StepId), "minutes": self.any_of(-1, 20)}),
            lambda: (set_up.add_participant, {"name": self.text(), "side": self.any_of(*Side)}),
            lambda: (
                set_up.edit_participant,
                {"participant": self.some("participants"), "capacity": self.any_of(*Capacity)},
            ),
            lambda: (set_up.remove_participant, {"participant": self.some("participants")}),
            lambda: (set_up.move_participant, self.moving("participant", "participants")),
            lambda: (overlap_activities.add_activities, {"titles": [self.text(), self.text()]}),
            lambda: (
                overlap_activities.move_activities,
                {
                    "activities": [self.some("activities"), self.some("activities")],
                    "category": self.text(),
                    "before": self.moving("activity", "activities")["before"],
                },
            ),
            lambda: (overlap_activities.remove_activities, {"activities": [self.some("activities")]}),
            lambda: (
                overlap_activities.place_dots,
                {**self.cell(), "count": self.any_of(-1, 0, 1, 3)},
            ),
            *[lambda: (ownership.assign_right, self.letter())] * 4,
            lambda: (ownership.write_reason, {"activity": self.some("activities"), "text": self.text()}),
            lambda: (ownership.add_phase, {"name": self.text()}),
            lambda: (ownership.remove_phase, {"phase": self.some("phases")}),
        )

    def on_what_votes_lead_to(self):
        return (
            lambda: (
                merging.merge_activities,
                {"activities": [self.some("activities"), self.some("activities")], "title": self.text()},
            ),
            lambda: (
                overlap_activities.shortlist_by_dots,
                {"count": self.any_of(0, 2), "with_tied": self.any_of(True, False)},
            ),
            lambda: (
                ownership.set_roles,
                {
                    "cells": [Wanted(*self.cell().values(), self.any_of("", "A", "RC")) for _ in range(3)],
                    "phase": self.any_of(None, self.some("phases")),
                },
            ),
            lambda: (ballots.cast_ballots, {"votes": [self.vote() for _ in range(self.any_of(1, 4))]}),
            lambda: (ballots.clear_ballot, self.cell()),
            lambda: (ballots.note_move, {**self.cell(), "why": self.text()}),
            lambda: (ballots.agree, {**self.cell(), "reason": self.text()}),
            lambda: (ballots.consent_to_small_sides, {"step": self.any_of(*StepId), "at": AT}),
            lambda: (ballots.withdraw_consent, {"step": self.any_of(*StepId)}),
            lambda: (
                ballots.consent_to_small_sides,
                {"step": StepId.OWNERSHIP, "at": AT, "of": self.some("activities")},
            ),
            lambda: (
                ballots.withdraw_consent,
                {"step": StepId.OWNERSHIP, "of": self.some("activities")},
            ),
            lambda: (schemes.switch_scheme, {"scheme": self.any_of(*Scheme)}),
            lambda: (importing.import_rights, {"matrix": self.matrix(), "side": self.any_of(*Side)}),
        )

    def on_who_is_named(self):
        return (
            lambda: (
                deputies.name_deputy,
                {
                    "participant": self.some("participants"),
                    "deputy": self.some("participants"),
                    "activity": self.any_of(None, self.some("activities")),
                },
            ),
            lambda: (
                ownership.set_term,
                {"activity": self.some("activities"), "above": self.some("participants")},
            ),
            lambda: (
                phases.agree_on_every_phase,
                {"activities": [self.some("activities")], "at": AT, "words": "{title}"},
            ),
            lambda: (
                ownership.escalate,
                {"activity": self.some("activities"), "to_person": self.some("participants")},
            ),
        )

    def on_the_test_case(self):
        return (
            lambda: (test_case.add_candidates, {"titles": [self.text()]}),
            lambda: (
                test_case.edit_candidate,
                {"candidate": self.some("candidates"), "activities": (self.some("activities"),)},
            ),
            lambda: (test_case.remove_candidate, {"candidate": self.some("candidates")}),
            lambda: (test_case.add_criteria, {"criteria": STARTER_CRITERIA}),
            lambda: (test_case.remove_criterion, {"criterion": self.some("criteria")}),
            lambda: (test_case.set_scores, self.score()),
            lambda: (test_case.pick, {"candidate": self.some("candidates")}),
            lambda: (
                test_case.record_dissent,
                {"participant": self.some("participants"), "text": self.text()},
            ),
            lambda: (review.accept_finding, {"finding": self.finding(), "reason": self.text()}),
        )

    def moving(self, name, topic):
        return {name: self.some(topic), "before": self.any_of(None, self.some(topic))}

    def cell(self):
        return {"activity": self.some("activities"), "participant": self.some("participants")}

    def vote(self):
        proposes = self.any_of(None, self.some("participants"))
        abstains = self.any_of(True, False)
        return ballots.Vote(**self.cell(), proposes=proposes, comment=self.text(), abstains=abstains)

    def matrix(self):
        rows = [MatrixRow(self.text()[:20], "", (("Ina", self.any_of(*"RACI")),)) for _ in range(2)]
        return Matrix(("Ina",), tuple(rows))

    def letter(self):
        places = [Place(**self.cell()) for _ in range(self.any_of(1, 3))]
        phase = self.any_of(None, None, self.some("phases"))
        return {
            "places": places,
            "role": self.any_of(*"RACID"),
            "phase": phase,
            "add": self.any_of(True, False),
        }

    def score(self):
        cell = (self.some("candidates"), self.some("criteria"))
        values = {cell: self.any_of(None, 1.0, 5.0, 9.0)}
        return {"participant": self.some("participants"), "values": values}

    def finding(self):
        activity = self.any_of(None, self.some("activities"))
        subject = Subject(activity, self.any_of(None, self.some("phases")), (self.some("participants"),))
        return Finding("no-part", Severity.NOTE, subject)


def assert_as_checked_anew(session):
    """Of what was checked step by step nothing is otherwise than if all were checked now."""
    kept, anew = session.checked, rules.checked(session.snapshot)
    assert (kept.findings, kept.parts, kept.stopped) == (anew.findings, anew.parts, anew.stopped)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_pressed_the_workshop_holds_together_and_undo_returns_to_the_start(session, seed):
    hand = Hand(session, seed)
    start = session.snapshot.document
    done = 0
    for _ in range(120):
        try:
            done += bool(hand.step())
        except UserFixable:
            continue
        assert not list(problems(session.snapshot.document))
        assert_as_checked_anew(session)
    assert done > 40
    end = session.snapshot.document
    while session.undo():
        assert_as_checked_anew(session)
        done -= 1
    assert done == 0 and session.snapshot.document == start
    while session.redo():
        assert_as_checked_anew(session)
    assert session.snapshot.document == end
