"""What the test case says: who has given, the ranking and how sure it is, the pick."""
