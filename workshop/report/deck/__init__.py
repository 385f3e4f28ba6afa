"""The slides for the CEO."""
