"""Portfolios: both sides' initiatives on one axis of time, and where they overlap."""
