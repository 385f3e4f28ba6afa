"""Ballots in the grid: holding one, and what its votes come to."""
