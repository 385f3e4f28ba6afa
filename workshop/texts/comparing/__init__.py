"""What changed between two states of a workshop, in readable sentences."""
