"""Does it hold: situations drawn from the grid, answered in private, and compared with it."""
