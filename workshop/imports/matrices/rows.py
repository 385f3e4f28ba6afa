"""The rows under a matrix's header: records, headings, and what is none of both."""

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.text import clean_line
from workshop.imports.asking import How
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.lists.groups import groups_of
from workshop.imports.lists.notes import first_text, is_note, is_same, is_sum
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.columns import Columns
from workshop.imports.matrices.drafts import Draft, refusal
from workshop.imports.matrices.heads import Stand, corner_kinds
from workshop.imports.matrices.people import counts
from workshop.imports.tables.grid import Line, Remark

_SHORT = 4
HEADING, ACTIVITY, NEITHER = "heading", "activity", "-"
"""What a row without letters can be."""


class Rows:
    """Reads the rows under a header, one after the other."""

    def __init__(self, cells: Cells, stand: Stand, columns: Columns, how: How) -> None:
        self._cells, self._stand, self._columns, self._how = cells, stand, columns, how
        self._body = [line for line in cells.lines[stand.last + 1 : stand.end] if line.filled]
        letters = [place for place in range(stand.last + 1, stand.end) if cells.roles_in(place)]
        self._last = cells.lines[letters[-1]].number
        below = [line for line in cells.lines[: stand.end] if line.number > self._last]
        self._blank = next(
            (line.number for line in below if not line.filled), below[-1].number + 1 if below else 0
        )
        self._heading = ""
        self.drafts: list[Draft] = []
        self.remarks: list[Remark] = []
        self.doubts: list[Doubt] = []
        self._groups = self._filled_down()

    def _filled_down(self) -> dict[int, tuple[str, ...]]:
        """By line number, what stands in the columns that group the rows, filled down."""
        rows = [line for line in self._body if not self._is_lone(line) or line.cell(self._columns.activity)]
        by_column: list[list[str]] = []
        for column in self._columns.groups:
            groups = groups_of(self._cells.grid, rows, column)
            if groups is not None:
                head = self._cells.lines[self._stand.last].number
                self.remarks.append(Remark(head, "filled-down", {"column": self._columns.names[column]}))
            by_column.append(groups or [clean_line(line.cell(column)) for line in rows])
        return {line.number: tuple(each[n] for each in by_column) for n, line in enumerate(rows)}

    def _is_lone(self, line: Line) -> bool:
        return line.filled == 1

    def read(self) -> None:
        """Sort each row: a record, a heading, or something that is left out."""
        for place, line in enumerate(self._body):
            known, unknown = self._letters(line)
            if is_same(line, self._columns.names):
                self.remarks.append(Remark(line.number, "header-again"))
            elif not known and (is_sum(line, self._columns.activity) or self._adds_up(line)):
                self._leave_out(line, "left-out-sum")
            elif self._is_about(line, known):
                self._leave_out(line)
            elif known:
                self._take(line)
            elif unknown and self._says_one(line):
                self._head(line, self._title(line))
            elif unknown and not self._is_note(line):
                self._refuse(line)
            elif unknown or not self._title(line):
                self._lone_group(line)
            else:
                self._without_letters(place, line)

    def _adds_up(self, line: Line) -> bool:
        """Whether a row below the letters counts them."""
        return line.number > self._last and counts(line, [*self._columns.people])

    def _says_one(self, line: Line) -> bool:
        """Whether a row says one thing in all its cells, as programs write a wide cell."""
        cells = {clean_line(cell) for cell in line.cells if cell.strip()}
        return len(cells) == 1 and line.filled > 2 and len(next(iter(cells))) > 1

    def _letters(self, line: Line) -> tuple[bool, bool]:
        said = [self._cells.said(line, n) for n in self._columns.people]
        return any(each.known for each in said), any(each.unknown for each in said)

    def _title(self, line: Line) -> str:
        """The row's activity; where its cell is empty, the last of the groups beside it names it."""
        title = clean_line(self._cells.text(line, self._columns.activity))
        if title or not self._columns.groups or not any(self._letters(line)):
            return title
        beside = [clean_line(line.cell(n)) for n in self._columns.groups]
        return next((text for text in reversed(beside) if text), "")

    def _is_about(self, line: Line, known: bool) -> bool:
        """Whether a row explains the letters, or is a remark below the matrix."""
        if self._cells.explains(line):
            return True
        return line.number > self._last and is_note(line, True, False)

    def _is_note(self, line: Line) -> bool:
        """Whether words in the people's columns are a remark: below the matrix, or long, and no letters."""
        cells, people = self._cells, self._columns.people
        if all(cells.is_letter(line, n) for n in people if cells.is_strange(line, n)):
            return False
        if line.number > self._last:
            return True
        return not all(len(line.cell(n)) <= _SHORT or cells.said(line, n).known for n in people)

    def _take(self, line: Line) -> None:
        title, people = self._title(line), self._columns.people
        roles = [(people[n], letter) for n in people for letter in self._cells.said(line, n).known]
        self.drafts.append(
            Draft(
                line=line,
                title=title,
                category=self._category(line, title),
                roles=tuple(roles),
                refused=refusal(line, title),
            )
        )
        self.remarks += self._cells.asides(line, [*people], people)

    def _category(self, line: Line, title: str) -> str:
        groups = [text for text in self._groups.get(line.number, ()) if text and text != title]
        return (" / ".join(groups) or self._heading)[:LINE_LENGTH]

    def _refuse(self, line: Line) -> None:
        people = self._columns.people
        asides = self._cells.asides(line, [*people], people)
        shown = "; ".join(f"{each.params['cell']} {each.params['letters']}" for each in asides)[:200]
        known = " ".join(self._cells.letters)
        why = Remark(line.number, "unknown-letters", {"letters": shown, "known": known})
        self.drafts.append(Draft(line=line, title=self._title(line), refused=why))

    def _leave_out(self, line: Line, code: str = "left-out") -> None:
        self.remarks.append(Remark(line.number, code, {"text": first_text(line)}))

    def _lone_group(self, line: Line) -> None:
        """A row without a title: a group on a line of its own heads the rows below."""
        groups = [clean_line(line.cell(n)) for n in self._columns.groups]
        before = [clean_line(line.cell(n)) for n in range(min(self._columns.people))]
        heading = next((text for text in before if any(map(str.isalpha, text))), "")
        if line.number < self._last and heading and line.filled in (1, sum(map(bool, groups))):
            self._head(line, heading)
        else:
            self._leave_out(line)

    def _head(self, line: Line, title: str) -> None:
        self._heading = title[:LINE_LENGTH]
        self.remarks.append(Remark(line.number, "taken-as-heading", {"text": title[:80]}))

    def _without_letters(self, place: int, line: Line) -> None:
        """A row with a title and no letter: a heading, or an activity that nobody has a role in."""
        title, people = self._title(line), self._columns.people
        guess, sure = self._what(place, line)
        if not sure:
            key = f"row:{line.number}"
            choices = (HEADING, ACTIVITY, NEITHER)
            guess = chosen(self._how.answers, key, choices, guess)
            params = {"text": title[:80]}
            self.doubts.append(
                Doubt(key=key, code="row", choices=choices, chosen=guess, params=params, lines=(line.number,))
            )
        if guess == HEADING:
            self._head(line, title)
        elif guess == NEITHER:
            self._leave_out(line)
        else:
            category = self._category(line, title)
            self.drafts.append(Draft(line=line, title=title, category=category, refused=refusal(line, title)))
            self.remarks.append(Remark(line.number, "row-without-roles", {"text": title[:80]}))
            self.remarks += self._cells.asides(line, [*people], people)

    def _what(self, place: int, line: Line) -> tuple[str, bool]:
        """Heading, activity or neither; and whether that is sure."""
        cells, columns = self._cells, self._columns
        if any(cells.said(line, n).is_nothing for n in columns.people):
            return ACTIVITY, True
        if not place and corner_kinds(self._title(line)):
            return NEITHER, True
        if line.heading or any((line.number, n) in cells.covered for n in columns.people):
            return HEADING, True
        below = self._body[place + 1] if place + 1 < len(self._body) else None
        if below is not None and is_same(below, columns.names):
            return HEADING, True
        if any(line.cell(n) for n in columns.groups):
            return ACTIVITY, True
        if cells.grid.trimmed and line.number < self._last:
            return (ACTIVITY if len(line.cells) > columns.activity + 1 else HEADING), True
        if line.number > self._last:
            return NEITHER if line.number > self._blank or line.filled > 1 else ACTIVITY, False
        # Where rows are headed, the first one is; a lone title further down is an activity of nobody's.
        headed = not any(self._letters(self._body[0]))
        return (HEADING if headed and below is not None and any(self._letters(below)) else ACTIVITY), False
