"""Weights and scores as people are asked for them: what a score means, who is missing, and points of 100."""
