"""Commands that print what the method's reckoning says of a workshop."""
