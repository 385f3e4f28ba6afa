"""The document's structure for those who listen to it: headings, paragraphs, tables, figures.

What is drawn belongs to the element in hand, or is an artifact: decoration and running heads (ISO 32000-1,
14.7 and 14.8). Content is marked as it is written; the tree is put into the catalogue at the end.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

CONTAINERS = frozenset(("Document", "Sect", "Div", "Table", "TR"))
"""Kinds that hold elements and no content."""
_ARTIFACT = "/Artifact BMC"


class Element(PDFObject):  # type: ignore[misc]
    """A piece of the structure; its kids are elements, and (page, number) of content that is marked."""

    __RefOnly__ = 1

    def __init__(self, kind: str, parent: "Element | None", alt: str, scope: str) -> None:
        self.kind, self.parent, self.alt, self.scope = kind, parent, alt, scope
        self.kids: list[Element | tuple[Any, int]] = []

    def format(self, document: Any) -> bytes:
        """The element as an object of the file, referring to its kids and its parent."""
        pages = {kid[0] for kid in self.kids if not isinstance(kid, Element)}
        page = pages.pop() if len(pages) == 1 else None
        kids = " ".join([_kid(document, kid, page) for kid in self.kids])
        more = f" /Alt <FEFF{self.alt.encode('utf-16-be').hex()}>" if self.alt else ""
        if page is not None:
            more += f" /Pg {_number(document, page)}"
        if self.scope:
            more += f" /A <</O /Table /Scope /{self.scope}>>"
        above = _number(document, self.parent) if self.parent is not None else "null"
        return f"<</Type /StructElem /S /{self.kind} /P {above} /K [{kids}]{more}>>".encode("ascii")


class _Root(PDFObject):  # type: ignore[misc]
    """The tree's root, and for each page the elements that its content belongs to."""

    __RefOnly__ = 1

    def __init__(self, top: Element, pages: Sequence[Sequence[Element]]) -> None:
        self.top, self.pages = top, pages

    def format(self, document: Any) -> bytes:
        """The root with its parent tree."""
        rows = [
            f"{place} [{' '.join([_number(document, each) for each in marked])}]"
            for place, marked in enumerate(self.pages)
        ]
        top, count = _number(document, self.top), len(self.pages)
        return (
            f"<</Type /StructTreeRoot /K {top} /ParentTree <</Nums [{' '.join(rows)}]>> "
            f"/ParentTreeNextKey {count}>>"
        ).encode("ascii")


def _number(document: Any, what: PDFObject) -> str:
    number, version = document.idToObjectNumberAndVersion[what.__InternalName__]
    return f"{number} {version} R"


def _kid(document: Any, kid: "Element | tuple[Any, int]", page_of_all: Any) -> str:
    if isinstance(kid, Element):
        return _number(document, kid)
    page, number = kid
    if page is page_of_all:
        return str(number)
    return f"<</Type /MCR /Pg {_number(document, page)} /MCID {number}>>"


class Tags:
    """The tree as it grows; `wanted` is the element that content belongs to now, None for an artifact."""

    def __init__(self) -> None:
        self._top = Element("Document", None, "", "")
        self._within = self._top
        self.wanted: Element | None = None
        self._open: Element | str | None = None
        self._marks: list[Element] = []
        self._pages: list[list[Element]] = []
        self.is_muted = False

    def section(self) -> None:
        """What follows is a part of its own."""
        self._within, self.wanted = self._top, None
        self._within = self._added("Sect", "", "")

    @contextmanager
    def tag(self, kind: str, alt: str = "", scope: str = "") -> Iterator[None]:
        """What is drawn meanwhile is this; a figure says in `alt` what it shows."""
        if self.is_muted:
            yield
            return
        before = self._within, self.wanted
        self._within = self._added(kind, alt, scope)
        self.wanted = None if kind in CONTAINERS else self._within
        try:
            yield
        finally:
            self._within, self.wanted = before

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn meanwhile belongs to no element."""
        before = self.wanted, self.is_muted
        self.wanted, self.is_muted = None, True
        try:
            yield
        finally:
            self.wanted, self.is_muted = before

    def _added(self, kind: str, alt: str, scope: str) -> Element:
        made = Element(kind, self._within, alt, scope)
        self._within.kids.append(made)
        return made

    def switch(self) -> str:
        """Operators that end what is marked and begin what is wanted; nothing where that is the same."""
        wanted = self.wanted or _ARTIFACT
        if wanted is self._open:
            return ""
        ending, self._open = ("EMC " if self._open else ""), wanted
        if isinstance(wanted, str):
            return ending + wanted
        self._marks.append(wanted)
        return f"{ending}/{wanted.kind} <</MCID {len(self._marks) - 1}>> BDC"

    def end_page(self) -> str:
        """Operators that end what is marked on the page in hand."""
        ending, self._open = ("EMC" if self._open else ""), None
        return ending

    def placed(self, page: Any) -> int:
        """The page that was ended is this one: its elements get their content. Returns its place."""
        for number, element in enumerate(self._marks):
            element.kids.append((page, number))
        self._pages.append(self._marks)
        self._marks = []
        return len(self._pages) - 1

    def tree(self, document: Any) -> PDFObject:
        """The root, for the catalogue, with every element an object of the document."""
        self._top.parent = root = _Root(self._top, self._pages)
        document.Reference(root)
        waiting: list[Element] = [self._top]
        while waiting:
            element = waiting.pop()
            document.Reference(element)
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]
        return root
