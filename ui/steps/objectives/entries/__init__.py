"""Aims, goals and shared objectives as they stand on the page."""
