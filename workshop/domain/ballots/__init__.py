"""Ballots and the groups of voters that may be told apart: pure counts, no vote by name."""
