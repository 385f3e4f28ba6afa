"""The walk of private input without a window: a small room in which every answer is written down at once."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station, Walk

PEOPLE, QUESTIONS = ("ada", "bo", "cy"), ("speed", "cost")
CANARY = "canary"


class Room:
    """A walk and what stands in the workshop meanwhile."""

    def __init__(self, by_name=False, answered=()):
        self.walk = Walk(by_name)
        self.answered = {(who, what) for who in PEOPLE for what in QUESTIONS if f"{who}:{what}" in answered}

    @property
    def roll(self):
        return Roll(PEOPLE, QUESTIONS, frozenset(self.answered))

    @property
    def turn(self):
        return self.walk.turn

    @property
    def at(self):
        """The station, and whose turn it is there."""
        return self.walk.station, self.turn and self.turn.person

    def do(self, *acts):
        """Do these in turn, each a name or a name with what it takes."""
        for act in acts:
            name, *given = act if isinstance(act, tuple) else (act,)
            if name == "answer" and self.walk.station is Station.ANSWERING:
                self.answered.add((self.turn.person, self.turn.question))
            takes_roll = name not in {"take", "go_back", "take_back", "hand_back", "ask_who", "end"}
            self.walk = getattr(self.walk, name)(*given, *([self.roll] if takes_roll else []))
        return self


YES, NO = ("answer", "yes"), ("answer", "no")
BOTH = ("take", YES, NO)


def test_nothing_but_the_gate_s_answer_leads_through_the_gate():
    room = Room().do(
        *BOTH, "skip", "pass_over", "leave", "go_back", "ask_who", ("name", "bo"), "reopen", "end"
    )

    assert room.walk == Walk(by_name=False)
    assert room.do("open_gate").at == (Station.HANDING, "ada")


def test_it_goes_from_one_to_the_next_in_order_until_all_have_answered():
    room, seen = Room().do("open_gate"), []
    while room.walk.station is not Station.DONE:
        seen.append(room.at)
        room.do(*BOTH)

    assert seen == [(Station.HANDING, who) for who in PEOPLE] and room.roll.waiting == ()


def test_who_has_answered_is_not_asked_again_and_others_only_what_is_missing():
    room = Room(answered=("ada:speed", "ada:cost", "bo:speed")).do("open_gate")

    assert (room.turn.person, room.turn.questions) == ("bo", ("cost",))
    assert room.do("take", YES).at == (Station.HANDING, "cy")


def test_what_belongs_to_another_station_changes_nothing():
    answering = Room().do("open_gate", "take", YES)
    before = answering.walk

    assert answering.do("open_gate", "take", "pass_over", "ask_who", "name_nobody", "reopen").walk == before
    assert answering.do(("name", "bo")).walk == before


def test_nothing_is_answered_before_it_was_taken():
    room = Room().do("open_gate", YES, "skip", "go_back", "leave")

    assert room.at == (Station.HANDING, "ada") and room.turn.said == {}


def test_who_is_not_here_is_passed_over_and_stays_missing():
    room = Room().do("open_gate", "pass_over", *BOTH, *BOTH)

    assert room.at == (Station.DONE, None) and room.roll.waiting == ("ada",)


def test_going_back_shows_what_was_said_and_a_new_answer_takes_its_place():
    room = Room().do("open_gate", "take", YES, "go_back")
    assert (room.turn.place, room.turn.said) == (0, {"speed": "yes"})

    assert room.do("go_back", NO).turn.said == {"speed": "no"}


def test_nothing_of_what_was_said_goes_to_the_next_person():
    room = Room().do("open_gate", "take", ("answer", CANARY), YES)

    assert room.at == (Station.HANDING, "bo")
    assert room.turn.said == room.do("take").turn.said == {}


def test_what_was_said_stands_in_no_trace_of_a_walk():
    room = Room().do("open_gate", "take", ("answer", CANARY))

    assert CANARY in room.turn.said.values() and CANARY not in repr(room.walk) + repr(room.turn)


def test_what_is_skipped_stays_as_it_was():
    room = Room(answered=("ada:speed",)).do("open_gate", *BOTH, *BOTH, *BOTH)
    room.do("ask_who", ("name", "ada"), "take", "skip")

    assert (room.turn.question, room.turn.said) == ("cost", {})
    assert room.do("skip").at == (Station.DONE, None)


def test_somebody_who_wants_to_change_an_answer_is_asked_everything():
    room = Room().do("open_gate", *BOTH, *BOTH, *BOTH, "ask_who", ("name", "bo"))

    assert room.at == (Station.HANDING, "bo") and room.turn.questions == QUESTIONS
    assert room.do(*BOTH).at == (Station.DONE, None)


def test_who_was_not_here_can_come_later_and_where_nobody_wants_to_it_is_done():
    room = Room().do("open_gate", "pass_over", *BOTH, *BOTH, "ask_who", "name_nobody")
    assert room.at == (Station.DONE, None)

    assert room.do("ask_who", ("name", "ada")).at == (Station.HANDING, "ada")


def named(*answered):
    return Room(by_name=True, answered=answered).do("open_gate")


def test_by_name_anybody_answers_in_any_order_without_a_hand_over():
    room = named().do(("name", "cy"))
    assert room.at == (Station.ANSWERING, "cy") and room.turn.questions == QUESTIONS

    assert room.do(YES, NO).at == (Station.CHOOSING, None)
    assert room.do(("name", "ada"), YES, "leave").at == (Station.CHOOSING, None)
    assert room.roll.waiting == ("ada", "bo")


def test_by_name_it_is_done_once_nothing_is_missing_and_can_be_taken_up_again():
    room = named("ada:speed", "ada:cost", "bo:speed", "bo:cost").do(("name", "cy"), YES, NO)
    assert room.at == (Station.DONE, None)

    assert room.do("ask_who", "end").at == (Station.CHOOSING, None)
    assert room.walk.suggested(room.roll) is None
    assert named(*(f"{who}:{what}" for who in PEOPLE for what in QUESTIONS)).at == (Station.CHOOSING, None)


def test_by_name_it_ends_early_once_somebody_had_a_turn():
    assert named().do("end").at == (Station.CHOOSING, None)
    assert named().do(("name", "bo"), YES, "end").at == (Station.DONE, None)


def test_by_name_the_turn_before_is_taken_up_at_its_end_with_nothing_of_what_was_said():
    room = named().do("reopen", ("name", "bo"), YES, NO, "reopen")

    assert room.at == (Station.ANSWERING, "bo")
    assert (room.turn.question, room.turn.said) == ("cost", {})


def test_by_name_who_comes_after_the_last_is_suggested_and_who_was_left_out_comes_round():
    room = named()
    assert room.walk.suggested(room.roll) is None

    room.do(("name", "bo"), YES, NO)
    assert room.walk.suggested(room.roll) == "cy"
    room.do(("name", "cy"), YES, NO)
    assert room.walk.suggested(room.roll) == "ada"
    assert room.walk.suggested(Roll(("ada",), QUESTIONS)) == "ada", "also where the last one left"


def test_who_took_it_for_somebody_else_hands_it_back_and_nothing_of_it_shows():
    room = Room().do("open_gate", "take", YES, "hand_back")
    assert room.at == (Station.HANDING, "ada") and room.turn.said == {}
    assert room.do("take", NO).turn.said == {"speed": "no"}
    assert named().do(("name", "bo"), "hand_back").at == (Station.ANSWERING, "bo")


def test_what_was_taken_back_is_not_said_any_more():
    room = named().do(("name", "bo"), YES, "go_back", "take_back")

    assert (room.turn.question, room.turn.said) == ("speed", {})


ACTS = (
    *("open_gate", "take", "take", "pass_over", "skip", "take_back", "go_back", "hand_back", "leave"),
    *("ask_who", "name_nobody", "reopen", "end", YES, NO, *(("name", who) for who in PEOPLE)),
)


@given(st.booleans(), st.lists(st.sampled_from(ACTS), max_size=40))
def test_whatever_is_done_nobody_sees_what_another_one_said(by_name, acts):
    room, said = Room(by_name), {}
    for act in acts:
        before, turn = room.walk, room.turn
        room.do(act)
        now = room.walk
        if act in (YES, NO) and before.station is Station.ANSWERING:
            said = {**said, turn.question: act[1]}
        elif act == "take_back" and before.station is Station.ANSWERING:
            said = {each: what for each, what in said.items() if each != turn.question}
        if now.station is not Station.ANSWERING or before.station is not Station.ANSWERING:
            said = {} if now != before else said
        assert (now.turn is not None) == (now.station in (Station.HANDING, Station.ANSWERING))
        assert (now.turn.said if now.turn else {}) == said
        assert now.station is not Station.GATE or before.station is Station.GATE
        if now.station is Station.HANDING and now != before and "name" not in act and act != "hand_back":
            assert now.turn.person not in before.had, "handed twice to somebody who was not named"
