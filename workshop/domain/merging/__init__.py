"""Merging activities that are one and the same."""
