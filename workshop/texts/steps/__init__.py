"""What the steps' pages, the wall and documents say, a file a matter."""
