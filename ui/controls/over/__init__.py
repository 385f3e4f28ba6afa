"""What lies over the whole window, and what only such sheets are made of."""
