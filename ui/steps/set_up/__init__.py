"""Set up: the workshop itself, its people, phases and agenda."""
