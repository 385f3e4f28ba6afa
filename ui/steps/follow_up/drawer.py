"""What stands beside the follow-up: which states of the charter are compared, and what differs."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui import places
from ui.steps.follow_up.comparing import NOW, Comparing
from ui.steps.follow_up.panel import ChangesPanel
from ui.steps.follow_up.sections import Sections
from ui.steps.page import Page
from workshop.domain.following.seal import last_sealed
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import Standing, State, standing
from workshop.texts.comparing.sentences import summary_text
from workshop.texts.following.changes import change_groups, owner_rows, owners_text, unchanged_text
from workshop.texts.following.dues import brief_day


class FollowUpDrawer(QObject):
    """Its `panel` stands in the drawer; the `sections` show who decides now. `is_read`: the room reads it.

    `wanted` carries where a sentence stands.
    """

    wanted = Signal(object)

    def __init__(self, page: Page, sections: Sections) -> None:
        super().__init__(page)
        self._page, self._bridge, self._sections = page, page.bridge, sections
        self.comparing = Comparing(self._bridge, self)
        self.panel = ChangesPanel(page.looks, page.acts)
        self.is_read = False
        self.comparing.told.connect(self._show_changes)
        self.panel.chosen.connect(self.comparing.choose)
        self.panel.wanted.connect(self.wanted)

    def show_now(self, snapshot: Snapshot) -> None:
        """Show the workshop as it is now beside what it is compared with."""
        self._show_foot(snapshot)
        self.comparing.look()
        self._show_changes()

    def read(self) -> None:
        """Go on in what changed."""
        self._page.drawer_wanted.emit()
        self.panel.take_focus()
        self.is_read = True

    def compare_with_file(self) -> None:
        """Compare what the workshop says now with a file that is chosen."""
        title, kinds = self.tr("Compare with a file"), "*.workshop *.pdf *.json"
        words = self.tr("Workshops, charters and data ({kinds})").format(kinds=kinds)
        name, _ = QFileDialog.getOpenFileName(self._page, title, str(places.documents()), words)
        if name:
            self._page.drawer_wanted.emit()
            self.comparing.choose(Path(name), NOW)

    # -- what is shown

    def _show_foot(self, snapshot: Snapshot) -> None:
        stands, sealed = standing(snapshot), last_sealed(snapshot)
        is_final, mark = stands.state is State.FINAL, ""
        if sealed is not None:
            words = self.tr("Revision {n}, {mark}, stays signed")
            if is_final:
                words = self.tr("Revision {n}, {mark}, is unchanged")
            shown = f"{sealed.fingerprint[:4]} {sealed.fingerprint[4:8]}"
            mark = words.format(n=sealed.number, mark=shown)
        self.panel.show_foot(mark, not is_final, self._note(stands))

    def _note(self, stands: Standing) -> str:
        """How the revision in work stands, or what comes with the next one."""
        words = {
            State.FINAL: self.tr("It starts as a draft. Revision {n} stays signed, for ever."),
            State.VOID: self.tr("Revision {n}: signed by one side, voided by an edit."),
            State.WAITING: self.tr("Revision {n} waits for the second signature."),
            State.DRAFT: self.tr("Revision {n} is open as a draft."),
        }
        return words[stands.state].format(n=stands.number)

    def _show_changes(self) -> None:
        """Show what differs between the states that are compared."""
        comparing, texts = self.comparing, self._bridge.texts
        self.panel.offer(self._states(), comparing.before, comparing.after)
        compared = comparing.compared
        if compared is None:
            self.panel.show_changes(comparing.said, (), "")
            self._sections.show_owners((), "", comparing.said)
            return
        before, after, found = compared.before.snapshot, compared.after.snapshot, compared.found
        said = summary_text(texts, found)
        if found.is_equal and comparing.after == NOW:
            said = self.tr("Nothing has changed since revision {n}.").format(n=compared.before.number)
        groups = change_groups(texts, before, after, found)
        self.panel.show_changes(said, groups, "" if found.is_equal else unchanged_text(texts, after, found))
        owners = owner_rows(texts, before, after, found)
        nothing = self.tr("Nobody else decides than was signed.")
        self._sections.show_owners(owners, owners_text(texts, len(owners), after), nothing)

    def _states(self) -> list[tuple[int | Path, str]]:
        """What can be compared: each signed revision, what the workshop says now, and named files."""
        found: list[tuple[int | Path, str]] = []
        for number in self.comparing.numbers():
            revision = self._bridge.snapshot.revisions.get(number)
            at = revision.sealed_at if revision is not None else None
            words = self.tr("Revision {n}, signed {day}") if at is not None else self.tr("Revision {n}")
            day = brief_day(self._bridge.texts, at.date()) if at is not None else ""
            found.append((number, words.format(n=number, day=day)))
        found.append((NOW, self.tr("As it is now")))
        named = (self.comparing.before, self.comparing.after)
        return [*found, *((each, each.name) for each in named if isinstance(each, Path))]
