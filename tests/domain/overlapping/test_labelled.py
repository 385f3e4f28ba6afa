import pytest

from tests.domain.overlapping.portfolios import labelled_pairs, other_trade, pairs, portfolio_of

FOUND_OF_OTHER_TRADES = {"insurance": 5, "machines": 6, "publishing": 5, "utility": 5, "hospital": 7}
"""True overlaps among the first ten suggestions; docs/overlaps.md says what that is worth."""


@pytest.mark.parametrize("split", [{"tune", "check"}, {"tune"}, {"check"}])
def test_labelled_pairs_are_told_apart(split):
    labelled = [pair for pair in labelled_pairs() if pair["split"] in split]
    suggested = pairs(*portfolio_of(labelled))

    found = {pair["id"] for pair in labelled if (f"m-{pair['id']}", f"i-{pair['id']}") in suggested}
    true = {pair["id"] for pair in labelled if pair["overlap"]}
    assert len(found & true) >= 0.9 * len(found)
    assert len(found & true) >= 0.8 * len(true)


@pytest.mark.parametrize("trade", FOUND_OF_OTHER_TRADES)
def test_as_many_overlaps_of_other_trades_come_first_as_were_measured(trade):
    initiatives, true = other_trade(trade)
    assert len(true & set(pairs(*initiatives)[:10])) >= FOUND_OF_OTHER_TRADES[trade]
