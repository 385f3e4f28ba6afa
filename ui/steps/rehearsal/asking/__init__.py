"""What is asked over the page: an activity, roles, a deputy, a meeting."""
