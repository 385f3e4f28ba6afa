"""The verbs: each is one undo step that checks, writes and says what it changed."""
