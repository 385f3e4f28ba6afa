"""Sheets of paper to be filled in by hand, one a person."""
