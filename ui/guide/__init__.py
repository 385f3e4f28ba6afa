"""The guide, the scripts and the first hints, in the window."""
