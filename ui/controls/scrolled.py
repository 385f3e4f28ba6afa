"""What may be too long for its place: it scrolls, without a frame, on the ground it stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(
    content: QWidget, ground: str = "surface", sideways: bool = True, takes_focus: bool = True
) -> QScrollArea:
    """The content in a place that scrolls; `ground` is the token of what lies behind it.

    Where it doesn't go `sideways` the content takes the width that there is.
    """
    area = QScrollArea()
    area.setProperty("ground", ground)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if not takes_focus:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def bring_into_view(area: QScrollArea, widget: QWidget) -> None:
    """Scroll until all of a widget shows, and half as much around it.

    Qt's own `ensureWidgetVisible` is content with a field whose cursor shows.
    """
    content = area.widget()
    assert content is not None, "something scrolls"
    at = widget.mapTo(content, widget.rect().center())
    area.ensureVisible(at.x(), at.y(), 0, widget.height())
