from workshop.domain.document import new_document
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.facts.ownership import Right
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.facts.test_case import Candidate, Dissent, TestCase
from workshop.domain.references.integrity import problems


def found(**lists):
    return [(p.path, p.code, p.value) for p in problems(new_document(Workshop(title="T"), **lists))]


def test_a_sound_document_has_no_problems():
    people = (Participant(id="p"),)
    listed = (Activity(id="a"),)
    assert found(participants=people, activities=listed, dots=(Dots(activity="a", participant="p"),)) == []


def test_an_id_used_twice_is_named_where_it_stands_again():
    assert found(activities=(Activity(id="a"), Activity(id="a"))) == [("$.activities[1]", "not-unique", "a")]


def test_an_id_without_characters_is_refused():
    assert [code for _, code, _ in found(activities=(Activity(id=""),))] == ["not-unique"]


def test_a_reference_into_nothing_is_named_with_its_field():
    candidate = Candidate(id="c", activities=("gone",))
    assert found(candidates=(candidate,)) == [("$.candidates[0].activities", "unknown-id", "gone")]


def test_a_letter_that_the_scheme_lacks_is_named():
    rights = (Right(activity="a", participant="p", role="X"),)
    lists = {"participants": (Participant(id="p"),), "activities": (Activity(id="a"),)}
    assert found(rights=rights, **lists) == [("$.rights[0].role", "unknown-role", "X")]


def test_dissent_of_somebody_unknown_is_named():
    pick = TestCase(dissent=(Dissent(participant="nobody"),))
    assert found(test_case=pick) == [("$.test_case.dissent[0].participant", "unknown-id", "nobody")]
