"""Which initiatives of two portfolios may overlap, and by which words."""
