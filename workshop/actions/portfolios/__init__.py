"""What two portfolios lead to: answered overlaps, gaps, overlap activities and campaigns."""
