"""The command palette: find anything in the workshop, or do anything that can be done, by a few letters."""
