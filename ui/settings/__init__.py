"""What is chosen on this machine, and the sheet on which it is."""
