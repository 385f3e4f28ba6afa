"""Statements rated in private, by laptop or from paper."""
