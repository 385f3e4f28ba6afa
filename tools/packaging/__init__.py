"""How the app is packed: the bundle, Debian's package, the archive that installs itself, and their check."""
