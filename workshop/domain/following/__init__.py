"""What became of a signed charter: what was expected and what came out, what is due, what belongs to it."""
