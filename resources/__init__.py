"""Data that ships with the app: fonts, icons, themes, templates, samples, schema."""
