"""The neutral parts that a charter is made of: worded, ordered, and free of any page."""

from collections.abc import Mapping
from datetime import date
from typing import Generic, TypeAlias, TypeVar, cast

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.rules import RoleWeight
from workshop.report.charter.sections import Sections
from workshop.report.people import Person


class SideCount(msgspec.Struct, frozen=True):
    """What the cover says of one side: a number, and below it what it counts."""

    label: str
    number: int
    words: tuple[str, ...]


class Cover(msgspec.Struct, frozen=True):
    """The first page; `facts` are (caption, lines) from left to right."""

    title: str
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    marketing: SideCount
    it: SideCount
    shared_words: str
    shared: int
    activities_words: str


class Entry(msgspec.Struct, frozen=True):
    """A title in a list, its number where it has one, and lines of detail."""

    title: str
    detail: str = ""
    number: str = ""


class Group(msgspec.Struct, frozen=True):
    """A caption and the entries under it."""

    caption: str
    entries: tuple[Entry, ...]


class Groups(msgspec.Struct, frozen=True):
    """A list in groups, with a sentence above it."""

    lead: str
    groups: tuple[Group, ...]


class PhaseRow(msgspec.Struct, frozen=True):
    """A phase in which an activity's roles differ."""

    name: str
    letters: tuple[str, ...]
    owner: str
    reason: str
    terms: str


class MatrixRow(msgspec.Struct, frozen=True):
    """An activity of the shortlist: who answers for it and why, letters by person, limits and phases.

    `key` names the row where something links to it.
    """

    number: int
    key: str
    title: str
    owner: str
    reason: str
    letters: tuple[str, ...]
    terms: str
    phases: tuple[PhaseRow, ...]


class Matrix(msgspec.Struct, frozen=True):
    """The decision rights; `legend` is (letter, name), `weights` what each letter carries.

    `notes` stand under the grid, each with a reason in the room's words, where there is one.
    """

    lead: str
    people: tuple[Person, ...]
    side_labels: Mapping[Side, str]
    legend: tuple[tuple[str, str], ...]
    weights: Mapping[str, RoleWeight]
    rows: tuple[MatrixRow, ...]
    notes: tuple[tuple[str, str], ...]


class RankedCandidate(msgspec.Struct, frozen=True):
    """A campaign in the ranking; parts by criterion add up to the score. `leads`: it has the first place."""

    title: str
    score: float
    score_words: str
    parts: tuple[float, ...]
    wins_share: float
    wins_words: str
    leads: bool


class WeightRow(msgspec.Struct, frozen=True):
    """A criterion: its points, the sides' means, the range in which the first stays first (0 to 1)."""

    name: str
    points: str
    mean: float
    marketing: float | None
    it: float | None
    low: float
    high: float
    range_words: str


class Tested(msgspec.Struct, frozen=True):
    """An activity that the pick puts to the test; `key` is its row in the decision rights, or empty."""

    title: str
    key: str


class TestCaseBlock(msgspec.Struct, frozen=True):
    """The test case: the pick and why, the ranking and how sure it is, what it tests, who dissents."""

    lead: str
    reason: str
    against: str
    scale_high: float
    ranking_words: str
    ranked: tuple[RankedCandidate, ...]
    sure_words: str
    sentences: tuple[str, ...]
    weights: tuple[WeightRow, ...]
    weights_words: str
    side_means: tuple[tuple[Side, str], ...]
    tested: tuple[Tested, ...]
    tested_words: str
    untouched: str
    dissent: tuple[tuple[str, str], ...]


class OpenPoint(msgspec.Struct, frozen=True):
    """Something that both sides know is open when they sign; `quote` is the room's own words."""

    what: str
    state: str
    when: str
    quote: str


class Signer(msgspec.Struct, frozen=True):
    """Who signs for a side; empty where no sponsor is named yet."""

    side: Side
    label: str
    name: str
    title: str


class SignBox(msgspec.Struct, frozen=True):
    """Where a side signs: a page, from 0, and a rectangle in points from its lower left corner."""

    page: int
    x: float
    y: float
    width: float
    height: float


class SignOff(msgspec.Struct, frozen=True):
    """The last page; the fingerprint, in groups, and how it is checked stand where it is to be signed."""

    promise: str
    signers: tuple[Signer, ...]
    open_points: tuple[OpenPoint, ...]
    next_review: str
    fingerprint: tuple[str, ...] = ()
    check: str = ""


class Captions(msgspec.Struct, frozen=True):
    """The captions within the parts, in the charter's language."""

    why: str
    ranking: str
    sure: str
    weights: str
    criterion: str
    points: str
    stays_first: str
    tested: str
    dissent: str
    stays_open: str
    known: str
    next_review: str
    fingerprint: str
    fingerprint_of: str
    check: str
    name: str
    date: str
    contents: str


Body: TypeAlias = Sections | Groups | Matrix | TestCaseBlock | SignOff
B_co = TypeVar("B_co", bound=Body, covariant=True)


class Part(msgspec.Struct, Generic[B_co], frozen=True):
    """A part of the charter under a title of its own.

    One that runs on may stand on the page of the part before it, where that does so too.
    """

    title: str
    body: B_co
    runs_on: bool = False


class Charter(msgspec.Struct, frozen=True):
    """The whole charter: its cover, the parts in front of the contents, and those that the contents list.

    Parts come in the order in which they are printed, each under the key that links to it; one of a step
    that was not run, or without anything to say, isn't there.
    `revision` goes into the running heads, `state` on the cover; `dated` is the last day of the workshop.
    `mark` stands pale and large on each page of what isn't to be signed.
    """

    title: str
    company: str
    revision: str
    state: str
    when: str
    dated: date | None
    language: str
    captions: Captions
    cover: Cover
    front: Mapping[str, Part[Body]]
    parts: Mapping[str, Part[Body]]
    mark: str = ""

    def find(self, kind: type[B_co]) -> Part[B_co] | None:
        """The first part that the contents list with such a body."""
        found = (part for part in self.parts.values() if isinstance(part.body, kind))
        return cast("Part[B_co] | None", next(found, None))
