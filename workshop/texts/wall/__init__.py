"""What stands on the wall in words: a file a step, ready to be drawn."""
