"""The chart of both portfolios: what it shows, where that stands, and how it is painted."""
