"""Private ballots on one laptop."""
