"""The parts that pages are made of; they show values and tell of clicks, and know no workshop."""
