"""The ranking as the facilitator sees it: bars, how sure it is, criteria, and other weights to try."""
