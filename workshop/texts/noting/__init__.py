"""The words of the decision log."""
