"""Joint Charter without its window: the workshop's method, its file and its documents."""
