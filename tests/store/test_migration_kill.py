"""A crash in the middle of bringing an older file up to date leaves the old file usable."""

from random import Random

import pytest

from tests.soak.migrating import kill_migration
from workshop.store.migrations import NEWEST

FEW = 5
MOST = 400
"""More statements than an opening has, with its migration."""


@pytest.mark.slow
@pytest.mark.parametrize("version", range(1, NEWEST))
def test_a_kill_at_any_statement_of_a_migration_leaves_a_file_that_opens(tmp_path, version):
    """At a few of them here, and at every one in the soak."""
    statements = sorted(Random(version).sample(range(1, 60), FEW))

    assert kill_migration(tmp_path, version, [*statements, MOST]) == FEW
