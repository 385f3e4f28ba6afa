"""Overlap activities: the board, the list, and what one activity says."""
