"""The silent round: each side writes by itself, and nothing of the other shows."""
