from workshop.report.portfolios.brackets import Link, brackets
from workshop.report.portfolios.layout import BAND, BAND_MORE, HEAD, ROW, lay_out


def test_brackets_that_share_rows_have_tracks_of_their_own_and_a_free_one_is_taken_again():
    drawn, left = brackets([Link("a", 0, 4), Link("b", 1, 5), Link("c", 6, 7), Link("d", 4, 6)], most=9)
    assert [(each.of, each.track) for each in drawn] == [("a", 0), ("b", 1), ("c", 0), ("d", 2)]
    assert left == ()


def test_where_there_is_no_track_left_the_later_ones_are_said_instead():
    drawn, left = brackets([Link(n, n, 20 + n) for n in range(12)], most=9)
    assert len(drawn) == 9 and left == (9, 10, 11)


def test_the_band_of_gaps_stands_between_the_portfolios_and_grows_with_them():
    one, three, many = (lay_out([2, 3], gaps) for gaps in (1, 3, 9))
    assert one.rows == (HEAD, HEAD + ROW, *(HEAD * 2 + ROW * 2 + BAND + ROW * n for n in range(3)))
    assert one.band == HEAD + 2 * ROW and one.band_height == BAND
    assert three.band_height == many.band_height == BAND + 2 * BAND_MORE


def test_a_row_is_found_under_a_place_and_none_on_a_head_or_the_band():
    made = lay_out([2, 2], 0)
    assert [made.row_at(y) for y in (HEAD - 1, HEAD, HEAD + ROW, made.band + 1, made.rows[3])] == [
        None,
        0,
        1,
        None,
        3,
    ]
    assert list(made.seen(HEAD + 1, HEAD + ROW + 1)) == [0, 1]


def test_the_band_never_leaves_the_view():
    made = lay_out([100, 100], 1)
    assert made.pinned_band(0, 600) == 600 - BAND
    assert made.pinned_band(made.height - 600, 600) == made.height - 600
    assert made.pinned_band(made.band - 100, 600) == made.band
