"""The audience view: what the projector shows. It is handed pictures of words and counts, nothing else."""
