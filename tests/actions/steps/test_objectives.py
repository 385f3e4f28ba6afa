import pytest

from workshop.actions.listing import silent_round as silent
from workshop.actions.steps import objectives as acts
from workshop.domain.facts.choices import ObjectiveKind, Side, StepId, TensionAnswer
from workshop.domain.listing.silent_round import counts, is_open
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.labels import label_text

MARKETING, IT, SHARED = ObjectiveKind.MARKETING, ObjectiveKind.IT, ObjectiveKind.SHARED
HERE = StepId.OBJECTIVES


@pytest.fixture
def ids(session):
    """Two aims of Marketing, one of IT, one shared objective, by their texts."""
    for kind, texts in ((MARKETING, ["Fast", "Bold"]), (IT, ["Safe"]), (SHARED, ["Known"])):
        session.run(acts.add_objectives, kind=kind, texts=texts)
    return {each.text: each.id for each in session.snapshot.objectives}


def undoes(session, action, **arguments):
    """The workshop after the action, and then as it was before."""
    before = session.snapshot.document
    session.run(action, **arguments)
    after = session.snapshot
    assert after.document != before and label_text(Texts(), session.undo_label) != "An edit"
    session.undo()
    assert session.snapshot.document == before
    return after


def texts(snapshot, kind):
    return [each.text for each in snapshot.objectives if each.kind is kind]


def test_what_a_list_has_is_not_added_again_and_another_list_is_not_asked(session, ids):
    session.run(acts.add_objectives, kind=IT, texts=["safe", "Fast"])
    assert texts(session.snapshot, IT) == ["Safe", "Fast"]
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(acts.add_objectives, kind=IT, texts=["Fast "])


def test_everything_of_an_objective_can_be_written_and_no_empty_text(session, ids):
    wanted = {"measure": " Share ", "target": "50 %", "baseline": 31.0, "unit": "%"}
    after = undoes(session, acts.edit_objective, objective=ids["Known"], **wanted)
    now = after.objectives[ids["Known"]]
    assert (now.measure, now.target, now.baseline, now.unit) == ("Share", "50 %", 31.0, "%")
    with pytest.raises(UserFixable, match="empty"):
        session.run(acts.edit_objective, objective=ids["Known"], text=" ")


def test_a_shared_objective_serves_aims_and_can_stop_to(session, ids):
    link = {"objective": ids["Known"], "aim": ids["Safe"]}
    after = undoes(session, acts.set_served, **link)
    assert after.objectives[ids["Known"]].serves == (ids["Safe"],)
    session.run(acts.set_served, **link)
    after = undoes(session, acts.set_served, **link, served=False)
    assert after.objectives[ids["Known"]].serves == ()


def test_no_aim_serves_an_aim_and_nothing_serves_a_shared_objective(session, ids):
    assert not session.run(acts.set_served, objective=ids["Fast"], aim=ids["Safe"])
    assert not session.run(acts.set_served, objective=ids["Known"], aim=ids["Known"])


def test_links_stay_with_an_aim_that_is_moved(session, ids):
    session.run(acts.set_served, objective=ids["Known"], aim=ids["Bold"])
    after = undoes(session, acts.move_objective, objective=ids["Bold"], before=ids["Fast"])
    assert texts(after, MARKETING) == ["Bold", "Fast"]
    assert after.objectives[ids["Known"]].serves == (ids["Bold"],)


def test_what_is_removed_takes_links_and_pairs_along_and_undo_brings_them_back(session, ids):
    session.run(acts.set_served, objective=ids["Known"], aim=ids["Safe"])
    session.run(acts.pair_aims, one=ids["Fast"], other=ids["Safe"])
    after = undoes(session, acts.remove_objectives, objectives=[ids["Safe"]])
    assert not len(after.tensions) and after.objectives[ids["Known"]].serves == ()


def test_two_aims_are_paired_once_answered_and_taken_apart(session, ids):
    pair = {"one": ids["Fast"], "other": ids["Safe"]}
    turned = {"one": ids["Safe"], "other": ids["Fast"]}
    session.run(acts.pair_aims, **pair)
    assert not session.run(acts.pair_aims, **turned)
    said = {"answer": TensionAnswer.PRINCIPLE, "text": "Test on a tenth first."}
    after = undoes(session, acts.answer_tension, **turned, **said)
    (tension,) = after.tensions
    assert (tension.answer, tension.text) == (TensionAnswer.PRINCIPLE, "Test on a tenth first.")
    assert not len(undoes(session, acts.unpair_aims, **turned).tensions)


def test_aims_of_a_silent_round_are_hidden_until_both_sides_are_shown(session, ids):
    for side, titles in ((Side.MARKETING, ["Loved", "fast"]), (Side.IT, ["Loved"])):
        session.run(silent.write_lines, side=side, titles=titles, step=HERE)
    assert counts(session.snapshot, HERE) == {Side.MARKETING: 2, Side.IT: 1}
    assert not is_open(session.snapshot, StepId.OVERLAP_ACTIVITIES)
    assert texts(session.snapshot, MARKETING) == ["Fast", "Bold"]
    after = undoes(session, silent.reveal_aims)
    assert texts(after, MARKETING) == ["Fast", "Bold", "Loved"] and texts(after, IT) == ["Safe", "Loved"]
    assert not is_open(after, HERE) and is_open(session.snapshot, HERE)
    assert not session.run(silent.combine_lists)
