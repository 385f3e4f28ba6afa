"""Plain text where Qt guesses: a name such as `<img src=…>` would be read as markup, and its file opened."""

from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QWidget


def as_typed(text: str) -> str:
    """What to give to a tip or to one of Qt's own dialogs, so that it shows the text as it was typed."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape

    return f'<p style="white-space: pre-wrap">{escape(text, quote=False)}</p>'


def set_tip(on: QWidget | QAction, text: str) -> None:
    """Show the text as it is while the mouse rests on the widget, or on a menu's entry."""
    on.setToolTip(as_typed(text))


def set_title(window: QWidget, text: str) -> None:
    """Head the window with the text as it is; Qt takes `[*]` for the place of its own mark."""
    window.setWindowTitle(text.replace("[*]", "[*][*]"))
