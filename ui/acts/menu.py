"""A place's acts as a menu under the pointer: with their keys, and why one can't be done now."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui.acts.table import Acts
from ui.theme.plain import set_tip


def open_menu(acts: Acts, groups: Iterable[Iterable[str]], over: QWidget, at: QPoint) -> None:
    """Offer these, a line between two groups, and do what is chosen; `at` is a place on the screen.

    What there is nothing to do to is not offered.
    """
    acts.refresh()
    menu = QMenu(over)
    menu.setToolTipsVisible(True)
    for group in groups:
        for id_ in group:
            if acts.is_offered(id_):
                set_tip(acts[id_], acts.why_not(id_))
                menu.addAction(acts[id_])
        menu.addSeparator()
    menu.exec(at)
    menu.deleteLater()
