"""What is fast, measured beside a floor in the same run; only the ratios travel between machines."""
