"""What stands beside the swimlane: what it shows, the hand-overs, and the task in hand."""
