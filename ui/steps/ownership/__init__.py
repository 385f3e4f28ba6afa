"""Ownership: who decides what, and why."""
