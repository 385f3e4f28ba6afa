"""A page per step."""
