"""Private input: a screen that only one person at a time looks at, by the laptop or from paper."""
