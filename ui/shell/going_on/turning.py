"""From step to step: back, and on to the next one that is in the agenda."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.shell.ground import Ground
from workshop.domain.facts.choices import StepId


class Turning(QObject):
    """`current` is the step in view, `go_to` shows another one."""

    def __init__(
        self, ground: Ground, current: Callable[[], StepId | None], go_to: Callable[[StepId], object]
    ) -> None:
        super().__init__(ground.over)
        self._ground, self._current, self._go_to = ground, current, go_to
        act, turning = partial(Act, reach=Reach.WINDOW), self.tr("Last step, next step")
        last, following = partial(self._why_none, -1), partial(self._why_none, 1)
        turn = self._turn
        ground.acts.add(
            act("last", self.tr("Last step"), lambda: turn(-1), ("Alt+Left",), turning, why_not=last),
            act("next", self.tr("Next step"), lambda: turn(1), ("Alt+Right",), turning, why_not=following),
        )

    def _beside(self, by: int) -> StepId | None:
        """The step before or after the one in view, of those that are in the agenda."""
        from workshop.domain import flow

        now = self._current()
        steps = [step.id for step in flow.included(self._ground.bridge.snapshot)]
        place = steps.index(now) + by if now in steps else 0
        return steps[place] if 0 <= place < len(steps) else None

    def _why_none(self, by: int) -> str:
        if (closed := self._ground.why_closed()) or self._beside(by) is not None:
            return closed
        return self.tr("This is the last step.") if by > 0 else self.tr("This is the first step.")

    def _turn(self, by: int) -> None:
        if (step := self._beside(by)) is not None:
            self._go_to(step)

    def show(self) -> None:
        """Name the step that comes next."""
        from workshop.texts.names import step_name

        step = self._beside(1)
        words = self.tr("Next step")
        if step is not None:
            words = self.tr("Next: {step}").format(step=step_name(self._ground.bridge.texts, step))
        self._ground.acts.reword("next", words)
