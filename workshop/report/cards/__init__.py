"""A card a person: what somebody decides, within which limits, and when."""
