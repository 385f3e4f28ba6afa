"""Decisions and parked points, caught in one line on every page."""
