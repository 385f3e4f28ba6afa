"""Plans in words: the road map with its working agreement, and an agenda that runs late."""
