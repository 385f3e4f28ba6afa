"""Test case: campaigns, weights and scores, the ranking and the pick."""
