"""What the projector may show: a file a step, with what the room sees of it and nothing else."""
