"""The great pages, in a window that nobody sees."""
