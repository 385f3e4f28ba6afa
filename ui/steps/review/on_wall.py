"""What the wall shows of the review: the page that is read, and the moment after a signature."""

from PySide6.QtCore import QCoreApplication

from ui.audience.pages import pages_for
from ui.bridge import Bridge
from ui.charter.pdf_view import PdfView
from ui.steps.page import Page
from workshop.actions.charters.signing import Signed
from workshop.domain.wall.review import CharterPlace
from workshop.texts import Texts
from workshop.texts.charter_trouble import remark_text
from workshop.texts.formats import paragraph

translate = QCoreApplication.translate


class OnWall:
    """The moment ends when a page is turned, or something else is looked at."""

    def __init__(self, page: Page, pdf: PdfView, bridge: Bridge) -> None:
        self._page, self._pdf, self._pages = page, pdf, pages_for(bridge)
        self._signed_at: int | None = None
        pdf.placed.connect(self._tell)

    def place(self) -> CharterPlace | None:
        """Where the room is in the charter; nowhere as long as it has no pages."""
        if not self._pdf.pages:
            return None
        return CharterPlace(self._pdf.page, self._pdf.pages, self._signed_at == self._pdf.page)

    def _tell(self) -> None:
        self._pages.show_document(self._pdf.document)
        if self._signed_at != self._pdf.page:
            self._signed_at = None
        if self._page.isVisible():
            self._page.looked_at.emit(self.place())

    def sign(self) -> None:
        """Somebody has just signed."""
        self._signed_at = self._pdf.page
        self._tell()

    def leave(self) -> None:
        """Something else is looked at."""
        self._signed_at = None


def signed_words(texts: Texts, signed: Signed) -> str:
    """What is said of a signature that was kept."""
    own, number = signed.revision.signatures[-1], signed.revision.number
    if signed.is_final:
        words = translate("ReviewPage", "Revision {n} is signed by both sides and sealed.").format(n=number)
        return paragraph(words, *(remark_text(texts, each) for each in signed.remarks))
    words = translate("ReviewPage", "{name} has signed revision {n}. The other side signs the same pages.")
    return words.format(name=own.name, n=number)
