"""The home screen: recent workshops and new ones."""
