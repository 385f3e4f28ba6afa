"""How weights and scores are given, by laptop, on paper or aloud, and how they are revealed."""
