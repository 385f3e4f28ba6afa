"""The statement in hand, in the drawer: what it shows, what to ask, and what it says and asks whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.select import Select
from ui.fields.text_fields import LineField
from ui.steps.where_we_stand.marks_chart import MarksChart
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.few import can_be_told_apart
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.report.perceiving import UNSAID
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.benchmarks import benchmarks, beside_text, published_text, source_text
from workshop.texts.steps.perceiving.figures import solid_text, verdict
from workshop.texts.steps.perceiving.groups import again_text, groups_text, then_and_now
from workshop.texts.steps.perceiving.questions import questions


class StatementPanel(QWidget):
    """`edited` carries a field and its value, `moved` by how many places, `removed` that it is to go.

    `agreed` tells that the room agrees to see both sides of it apart.
    """

    agreed = Signal()
    edited = Signal(str, object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.quote = label(looks, "quote_small", "", wrap=True)
        self.figures = label(looks, "body", "", wrap=True)
        self.chart = MarksChart(looks, 12, [""] * UNSAID)
        self.verdict = label(looks, "body_strong", "", wrap=True)
        self.then = label(looks, "body", "", wrap=True)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(4)
        self.consent = Button(looks, self.tr("The room agrees to see them apart"), size="row")
        self.consent.clicked.connect(self.agreed)
        self.final = label(
            looks,
            "small",
            self.tr("Seen apart they stay so: undo does not fold them again."),
            "ink2",
            wrap=True,
        )
        self.ask = label(looks, "label", self.tr("Ask the room"), "ink2")
        self.first, self.second = (label(looks, "quote_small", "", wrap=True) for _ in range(2))
        self.text = LineField(looks, self.tr("Statement"))
        self.skill = LineField(looks, self.tr("Skill"), self.tr("What the mirror calls it"))
        self.asked = Select(looks, self.tr("Who is asked"))
        self.about = Select(looks, self.tr("About whom"))
        self.benchmark = Select(looks, self.tr("Published figure beside it"))
        for each in (self.asked, self.about, self.benchmark):  # none makes the drawer wider
            each.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._lay_out()
        self.text.written.connect(lambda text: self.edited.emit("text", text))
        self.skill.written.connect(lambda text: self.edited.emit("skill", text))
        self.asked.activated.connect(lambda _: self.edited.emit("asked", self._asked()))
        self.about.activated.connect(lambda _: self.edited.emit("about", self.about.value() or None))
        self.benchmark.activated.connect(
            lambda _: self.edited.emit("benchmark", self.benchmark.value() or "")
        )

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(8)
        self._seen, self._form = self._lay_out_seen(), self._lay_out_form()
        column.addWidget(self.quote)
        column.addWidget(self._seen)
        column.addWidget(self.consent)
        column.addWidget(self.final)
        column.addWidget(self._form)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = scrolled(content, "canvas", sideways=False, takes_focus=False)
        whole.addWidget(self.area)

    def _lay_out_seen(self) -> QWidget:
        """What was revealed, and what to ask."""
        whole = QWidget()
        seen = QVBoxLayout(whole)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(8)
        for widget in (self.figures, self.chart, self.verdict, self.then):
            seen.addWidget(widget)
        seen.addLayout(self.beside)
        seen.addWidget(rule())
        for widget in (self.ask, self.first, self.second):
            seen.addWidget(widget)
        seen.addWidget(rule())
        return whole

    def _lay_out_form(self) -> QWidget:
        """What it says, whom it asks, and what stands beside it."""
        whole = QWidget()
        form = QVBoxLayout(whole)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        fields = (
            (self.tr("Statement"), self.text),
            (self.tr("Who is asked"), self.asked),
            (self.tr("About whom"), self.about),
            (self.tr("Published figure beside it"), self.benchmark),
        )
        for name, field in fields:
            form.addWidget(label(self._looks, "label", name, "ink2"))
            form.addWidget(field)
        self._skill_name = label(self._looks, "label", self.tr("Skill"), "ink2")
        form.addWidget(self._skill_name)
        form.addWidget(self.skill)
        form.addSpacing(6)
        form.addLayout(self._acts())
        return whole

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        up = Button(self._looks, self.tr("Move up"), "quiet", "arrow-up", size="icon")
        down = Button(self._looks, self.tr("Move down"), "quiet", "arrow-down", size="icon")
        remove = Button(self._looks, self.tr("Remove"), "quiet", "trash-2", size="icon")
        up.clicked.connect(lambda: self.moved.emit(-1))
        down.clicked.connect(lambda: self.moved.emit(1))
        remove.clicked.connect(self.removed)
        for button in (up, down, remove):
            row.addWidget(button)
        row.addStretch()
        return row

    def show_statement(
        self,
        snapshot: Snapshot,
        statement: Statement | None,
        each: Perceived | None,
        then: tuple[Perceived, bool] | None,
    ) -> None:
        """Show a statement; `each` is what was revealed of it, `then` the time before, if by others."""
        self._form.setVisible(statement is not None)
        self._seen.setVisible(each is not None)
        is_few = statement is not None and can_be_told_apart(snapshot, statement.id)
        for widget in (self.consent, self.final):
            widget.setVisible(is_few)
        if statement is None:
            self.quote.setText(self.tr("No statement yet."))
            return
        self.quote.setText(self.tr("“{statement}”").format(statement=statement.text))
        if each is not None:
            self._show_seen(snapshot, each, then)
        self._show_form(snapshot, statement)

    def _show_seen(self, snapshot: Snapshot, each: Perceived, then: tuple[Perceived, bool] | None) -> None:
        texts = self._texts
        said = groups_text(texts, snapshot, each)
        self.figures.setText(said)
        self.chart.show_seen(each, said)
        self.verdict.setText(paragraph(verdict(texts, snapshot, each), solid_text(texts, each)))
        moved = then_and_now(texts, each, *then) if then is not None else ""
        self.then.setText(paragraph(again_text(texts, snapshot, each), moved))
        self.then.setVisible(bool(self.then.text()))
        lines = list(beside_text(texts, snapshot, each))
        benchmark = benchmarks().get(each.statement.benchmark)
        lines += [source_text(texts, benchmark)] if benchmark else []
        emptied(self.beside)
        for line in lines:
            self.beside.addWidget(label(self._looks, "small", line, "ink2", wrap=True))
        one, other = questions(texts, snapshot, each)
        self.first.setText(one)
        self.second.setText(other)

    def _show_form(self, snapshot: Snapshot, statement: Statement) -> None:
        texts, of = self._texts, statement.id
        sides = {side: side_label(texts, snapshot, side) for side in (Side.MARKETING, Side.IT)}
        self.text.show_text(statement.text, of)
        self.skill.show_text(statement.skill, of)
        is_mirror = statement.kind is not StatementKind.SHARED
        self.skill.setVisible(is_mirror)
        self._skill_name.setVisible(is_mirror)
        self.asked.offer([("", self.tr("Everybody")), *sides.items()])
        self.asked.choose(statement.asked[0] if len(statement.asked) == 1 else "")
        self.about.offer([("", self.tr("Both sides")), *sides.items()])
        self.about.choose(statement.about or "")
        figures = {id_: published_text(texts, each) for id_, each in benchmarks().items()}
        self.benchmark.offer([("", self.tr("None")), *figures.items()])
        self.benchmark.choose(statement.benchmark)
        self.about.setEnabled(not is_mirror)
        self.asked.setEnabled(not is_mirror)

    def _asked(self) -> tuple[Side, ...]:
        value = self.asked.value()
        return (Side(str(value)),) if value else ()
