"""The geometry of both portfolios on one axis of time: days and rows in, places out."""
