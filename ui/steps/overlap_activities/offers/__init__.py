"""Ways to fill the board and to thin it out: starters, silent round, dots, merging."""
