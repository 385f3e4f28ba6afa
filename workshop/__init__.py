"""Joint Charter without its window: the workshop's method, its file and its documents."""

__version__ = "0.1.0"
"""The product's version; the wheel, the packages and `--version` all read it here."""
