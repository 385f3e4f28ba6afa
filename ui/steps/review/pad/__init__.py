"""The pad that is signed on, and the ink on it."""
