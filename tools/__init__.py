"""Programs that make what is kept in the repository: pictures, fonts, icons, pins."""
