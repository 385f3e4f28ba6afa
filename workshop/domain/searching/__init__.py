"""Finding something in the workshop by a few letters of it."""
