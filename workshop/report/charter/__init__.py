"""The charter: what it says, part by part, in the order that one list settles."""
