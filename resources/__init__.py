"""Data that ships with the app: fonts, icons, themes, templates, samples, schema."""

from pathlib import Path

RESOURCES = Path(__file__).parent
"""The folder of it all: files on a disk in a checkout, in a wheel and in a bundle."""
