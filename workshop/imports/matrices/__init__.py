"""Responsibility matrices in a table: who has which letter."""
