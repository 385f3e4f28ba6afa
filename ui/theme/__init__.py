"""Looks: tokens, fonts, icons and the style of Qt's own widgets. The only place that knows a colour."""
