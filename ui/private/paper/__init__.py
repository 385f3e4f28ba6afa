"""Sheets of paper that came back, typed in."""
