"""Private input: whose turn it is, what is still missing, and what was said in a turn."""
