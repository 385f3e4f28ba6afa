"""What is said of initiatives that may overlap, and the words by which that is seen."""
