"""What is agreed for the time after the workshop."""
