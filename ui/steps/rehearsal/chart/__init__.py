"""The swimlane: what it shows, and how it is painted."""
