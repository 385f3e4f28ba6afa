"""Whose language speaks, and one that nobody does."""
