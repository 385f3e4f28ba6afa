"""Edits under the axe: a child edits through the real session and is killed at random moments."""
