"""The test case's tasks, walked through the decision rights."""
