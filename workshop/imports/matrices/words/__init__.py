"""What the words and letters in a matrix mean."""
