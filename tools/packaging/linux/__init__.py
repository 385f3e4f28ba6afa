"""Packages for Linux: Debian's, and an archive that installs itself, with what a desktop is to know."""
