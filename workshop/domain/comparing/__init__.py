"""Two states of a workshop side by side: what is new, what is gone, and what changed."""
