import pytest

from tests.soak.mischief import Mischief
from tests.soak.state import Broken
from workshop.store import file


@pytest.mark.slow
def test_nothing_is_lost_by_what_stands_beside_a_file_or_is_written_over_it(tmp_path):
    run = Mischief(tmp_path, seed=1, rounds=24)

    run.run()

    assert run.done.total() == 24 and len(run.done) == 6


@pytest.mark.slow
def test_the_run_notices_a_journal_that_is_obeyed(tmp_path, monkeypatch):
    monkeypatch.setattr(file, "set_aside", lambda path, is_journal_ours: ())

    with pytest.raises(Broken, match="seed 7, round"):
        Mischief(tmp_path, seed=7, rounds=24).run()
