"""Questions that help to find aims: Marketing's, IT's, and what one result would serve both."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import label, rule
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from ui.theme.plain import set_title
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.listing.aims import AIMS

_WIDTH = 880


class StarterPrompts(Sheet):
    """Read aloud; nothing is written by it."""

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        names: Mapping[ObjectiveKind, str],
        prompts: Mapping[ObjectiveKind, Sequence[str]],
    ) -> None:
        super().__init__(parent, looks, "", self.tr("Close"))
        title = self.tr("Starter prompts")
        self.head.setText(title)
        set_title(self, title)
        self.setMinimumWidth(looks.px(_WIDTH))
        words = self.tr("Read one aloud and wait: each side answers for itself, in its own words.")
        self.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(32)
        for kind, questions in prompts.items():
            row.addWidget(self._column(kind, names[kind], questions), 1)
        self.body.addLayout(row)

    def _column(self, kind: ObjectiveKind, name: str, questions: Sequence[str]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = label(self._looks, "body_strong", name)
        if kind in AIMS:
            palette = head.palette()
            palette.setColor(head.foregroundRole(), side_color(self._looks, AIMS[kind], "Text"))
            head.setPalette(palette)
        column.addWidget(head)
        column.addWidget(rule("ink"))
        for question in questions:
            column.addWidget(label(self._looks, "quote_small", question, wrap=True))
        column.addStretch()
        return whole
