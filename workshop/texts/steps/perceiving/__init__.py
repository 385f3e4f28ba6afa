"""What is said of where both sides stand."""
