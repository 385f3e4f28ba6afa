import pytest

from tests.builders import snapshot
from tests.domain.planning.agreements import PEOPLE, WHOLE, principle, without
from tests.domain.planning.plans import money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ownership import Term
from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep
from workshop.domain.planning.agreement import Missing, Topic, has_last_word, missing, topic_of

BOTH = tuple(EscalationStep(rank=1, participant=who) for who in ("p1", "p2"))


def test_an_agreement_with_its_eight_parts_lacks_nothing():
    assert missing(snapshot(**WHOLE)) == ()


def test_an_empty_one_lacks_all_of_them_in_their_order():
    found = missing(snapshot(participants=PEOPLE))
    later = (Missing.DATA_OWNER, Missing.YOUNG_WHO, Missing.YOUNG_MONEY, Missing.YOUNG_DAYS)
    assert found == tuple(each for each in Missing if each not in later)


YOUNG = {"who": ("p1",), "limit": money(20_000), "days": 90}


@pytest.mark.parametrize(
    ("made", "lacks"),
    [
        (without("cadences"), Missing.CADENCES),
        (without("cadences", "c", Cadence(id="d", who=("p1",), every="weekly")), Missing.CADENCES),
        ({**WHOLE, "escalation_path": BOTH}, Missing.TIEBREAKER),
        (without("principles", "One data strategy"), Missing.DATA_STRATEGY),
        (without("principles", "One data strategy", principle("One data strategy")), Missing.DATA_OWNER),
        (without("principles", "Young technology"), Missing.YOUNG_TECHNOLOGY),
        *(
            (without("principles", "Young technology", principle("Young technology", **given)), lacks)
            for given, lacks in (
                ({**YOUNG, "who": ()}, Missing.YOUNG_WHO),
                ({**YOUNG, "limit": None}, Missing.YOUNG_MONEY),
                ({**YOUNG, "days": None}, Missing.YOUNG_DAYS),
            )
        ),
        (without("principles", "Brand and experience"), Missing.BRAND),
        (without("principles", "Security and stability"), Missing.SECURITY),
        (without("principles", "Brand and experience", principle("Brand", text=" ")), Missing.BRAND),
        (without("commitments", "role-marketing"), Missing.MARKETING_ROLE),
        (without("commitments", "role-it"), Missing.IT_ROLE),
        (without("commitments", "learn-marketing"), Missing.MARKETING_LEARNS),
        (without("commitments", "learn-it"), Missing.IT_LEARNS),
        (without("commitments", "give-marketing"), Missing.MARKETING_GIVES),
        (without("commitments", "give-it", Commitment(id="x", side=Side.IT, text=" ")), Missing.IT_GIVES),
    ],
)
def test_what_one_part_lacks_is_named_alone(made, lacks):
    assert missing(snapshot(**made)) == (lacks,)


def test_without_a_path_there_is_no_one_at_its_end_either():
    assert missing(snapshot(**without("escalation_path"))) == (Missing.ESCALATION_PATH, Missing.TIEBREAKER)


def test_a_tiebreaker_of_a_decision_right_is_a_third_person_too():
    named = (Term(activity="a1", tiebreaker_person="p3"),)
    assert missing(snapshot(**{**WHOLE, "escalation_path": BOTH}, terms=named)) == ()


@pytest.mark.parametrize(
    ("path", "last"), [((), None), (BOTH, None), (BOTH[:1], "p1"), (WHOLE["escalation_path"], "p3")]
)
def test_the_last_word_is_with_who_stands_alone_at_the_end(path, last):
    assert has_last_word(snapshot(participants=PEOPLE, escalation_path=path)) == last


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Datenstrategie", Topic.DATA),
        ("Junge Technologie", Topic.YOUNG),
        ("New technology and its data", Topic.YOUNG),
        ("Markenerlebnis", Topic.BRAND),
        ("STABILITY", Topic.SECURITY),
        ("Platforms", None),
    ],
)
def test_a_principle_is_known_by_the_words_of_its_topic(words, topic):
    assert topic_of(principle(words)) is topic
