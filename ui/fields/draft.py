"""One field's content on its way into the workshop: when it is handed over, and what then stands there."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.desk import DESK, Answer
from ui.fields.pace import Pace
from ui.fields.typing_undo import forget_typing
from ui.theme.plain import set_tip


class Draft(QObject):
    """Hands over after a pause, and in steady typing now and then; what is being typed is never replaced.

    `read` and `put` are the field's own content, `tell` hands it to the page, `is_fit` says whether it can
    be. What the disk refused stays in the field, marked, and lies on the desk until it is kept.
    """

    def __init__(
        self,
        field: QWidget,
        read: Callable[[], Any],
        put: Callable[[Any], None],
        tell: Callable[[Any], None],
        is_fit: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(field)
        self._field, self._read, self._put, self._tell, self._is_fit = field, read, put, tell, is_fit
        self._kept = self._told = read()
        self._of: Hashable = None
        self._is_typed = self._is_telling = self._is_answered = False
        self._pace = Pace(self)
        self._pace.due.connect(self._hand_over_so_far)
        self._goes_on = False
        DESK.add(self)

    @property
    def is_unsaved(self) -> bool:
        return DESK.words(self, self._of) is not None

    def touch(self) -> None:
        """Something was typed."""
        if not self._is_typed and self._read() == self._told:
            return
        self._is_typed = True
        self._pace.go()

    def show(self, kept: Any, of: Hashable = None) -> None:
        """Show what is kept, unless something else is being typed or could not be saved.

        `of` says what it is about, in a field that shows one thing after another.
        """
        is_other, self._of = of != self._of, of
        self._kept, self._is_answered = kept, True
        if is_other:
            self._pace.stop()
            words = DESK.words(self, of)
            self._is_typed = False
            self._set(words.value if words else kept)
            self._mark()
        elif self.is_unsaved and self._read() == kept:
            DESK.forget(self, of)
            self._mark()
        elif not (self._is_typed or self._is_telling or self.is_unsaved):
            self._set(kept)

    def restore(self, kept: Any) -> None:
        """Go back to what is kept, after what was typed could not be taken."""
        self._kept, self._is_answered = kept, True
        if not self._is_telling and not self.is_unsaved:
            self._pace.stop()
            self._is_typed = False
            self._set(kept)

    def hand_over(self) -> None:
        """Tell what was typed, if it is news and can be told; with that it is no longer being typed."""
        self._hand_over_so_far(is_pause=True)
        if self._is_telling or not self._is_fit():
            return
        self._is_typed = False
        if self._is_answered and not self.is_unsaved:
            self._set(self._kept)

    def _hand_over_so_far(self, is_pause: bool) -> None:
        if self._is_telling:  # and something is asked about it, for which the field was left
            return
        if is_pause:
            self._pace.stop()
        goes_on, self._goes_on = self._goes_on, not is_pause
        value = self._read()
        if value == self._told or not self._is_fit():
            return
        self._told, self._is_telling, self._is_answered = value, True, False
        of = self._of
        try:
            answer = DESK.tell(self, of, value, lambda: self._tell(value), goes_on)
        finally:
            self._is_telling = False
        if answer is Answer.DECLINED:
            self._is_answered = True
        elif answer is Answer.WITHDRAWN:
            self._goes_on = False
            self.restore(self._kept)
        elif answer is Answer.TAKEN:
            forget_typing(self._field)
        self._mark()

    def is_left(self) -> bool:
        """Whether something stands here that is too long to be kept."""
        return not self._is_fit()

    def settle(self, of: Hashable, value: object) -> None:
        """What was refused is kept now, or given up."""
        if of == self._of:
            self._mark()
            if not self._is_typed and self._is_answered:
                self._set(self._kept)

    def _set(self, value: Any) -> None:
        self._told = value
        if self._read() == value:
            return
        self._put(value)
        if (shown := self._read()) != value:  # the field can't hold it as it is: that is not typed
            self._told, self._is_typed = shown, False
            self._pace.stop()

    def _mark(self) -> None:
        mark_unsaved(self._field, self.is_unsaved)


def mark_unsaved(field: QWidget, is_unsaved: bool) -> None:
    """Show, and let be heard, whether what stands in a field could not be saved."""
    state = "unsaved" if is_unsaved else ""
    if (field.property("state") or "") == state or (not is_unsaved and field.property("state") == "error"):
        return
    words = ""
    if is_unsaved:
        words = QCoreApplication.translate("Draft", "Not saved yet; it stays here until it is.")
    field.setProperty("state", state)
    field.setAccessibleDescription(words)
    set_tip(field, words)
    field.style().unpolish(field)
    field.style().polish(field)
