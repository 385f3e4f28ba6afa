"""The plan: increments with their days, costs and returns, and what they add up to."""
