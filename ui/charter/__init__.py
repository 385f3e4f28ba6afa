"""The charter's pages, as they print and as they were signed."""
