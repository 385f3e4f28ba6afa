"""Words that are edited where they stand: plain text until somebody is in it."""

from ui.fields.text_fields import ProseField
from ui.theme.looks import Looks


class QuietProse(ProseField):
    """A field without a frame as long as nobody is in it and something is written; else a dashed one."""

    around = 14

    def __init__(self, looks: Looks, name: str, hint: str, style: str = "body", lines: int = 1) -> None:
        super().__init__(looks, name, hint, style, lines)
        self.setProperty("quiet", True)
        self.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        blank = self.document().isEmpty()
        if self.property("blank") is not blank:
            self.setProperty("blank", blank)
            self.style().unpolish(self)
            self.style().polish(self)
