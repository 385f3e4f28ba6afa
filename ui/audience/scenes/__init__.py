"""What the wall draws of each step."""
