"""Ballots as a picture, and as sheets of paper."""
