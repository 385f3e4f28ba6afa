"""The follow-up as window, wall and documents draw it."""
