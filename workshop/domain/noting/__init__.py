"""Acts that stand in the decision log by themselves."""
