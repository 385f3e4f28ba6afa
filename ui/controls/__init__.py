"""The controls that pages share; they show values and tell of clicks, and know no workshop."""
