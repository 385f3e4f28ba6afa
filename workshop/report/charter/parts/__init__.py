"""The charter's parts, each from the shareable content alone."""
