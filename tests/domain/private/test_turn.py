from workshop.domain.private.turn import Turn

FIRST = Turn("ada", ("speed", "cost", "reach"))


def test_a_turn_keeps_what_was_said_of_each_question():
    turn = FIRST.answer(1).skip().answer(3)

    assert turn.is_over and turn.said == {"speed": 1, "reach": 3}
    assert turn.go_back().go_back().answer(2).said == {"speed": 1, "cost": 2, "reach": 3}


def test_it_knows_its_last_question_and_goes_back_no_further_than_to_the_first():
    assert [FIRST.is_last, FIRST.skip().is_last, FIRST.skip().skip().is_last] == [False, False, True]
    assert FIRST.go_back() == FIRST and not FIRST.skip().skip().is_over
