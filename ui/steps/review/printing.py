"""Paper from a PDF: its pages are drawn off the window's thread, one after the other, onto a printer."""

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSizeF, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

from ui.audience.pages import Document, DrawnPage, DrawPage
from ui.charter.pdf_view import not_drawn
from ui.theme.plain import as_typed

translate = QCoreApplication.translate

_DOTS_PER_INCH = 300
_MM_PER_INCH = 25.4


class Printing(QObject):
    """Prints every page; `done` tells that the last one went out, `progress` how many did.

    `failed` tells that a page can't be drawn: it and those after it are not printed.
    """

    progress = Signal(int)
    done = Signal()
    failed = Signal()

    def __init__(
        self, document: Document, pages: int, printer: QPrinter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._painter = QPainter()  # goes before the printer does, which ends what is being painted
        self._document, self._printer = document, printer
        self.pages = pages
        self._stopped = False
        printer.setFullPage(True)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        self._is_ready = self._painter.begin(printer)
        self._drawn = DrawnPage(self)
        self._drawn.done.connect(self._put, Qt.ConnectionType.QueuedConnection)

    def words(self) -> str:
        """What it does, in a sentence."""
        return self.tr("Printing {pages} pages …", "", self.pages).format(pages=self.pages)

    def start(self) -> bool:
        """Begin; False where the printer refuses."""
        if self._is_ready:
            self._ask_for(0)
        return self._is_ready

    def stop(self) -> None:
        """Print no further page."""
        self._stopped = True

    def _ask_for(self, page: int) -> None:
        high = self._printer.paperRect(QPrinter.Unit.Millimeter).height() / _MM_PER_INCH
        dots = round(high * min(_DOTS_PER_INCH, self._printer.resolution()))
        QThreadPool.globalInstance().start(DrawPage(self._document, page, dots, self._drawn))

    def _put(self, page: int, picture: QImage, _pages: int, _token: int) -> None:
        if self._stopped or picture.isNull():
            self._painter.end()
            if picture.isNull():
                self.failed.emit()
            return
        if page:
            self._printer.newPage()
        room = self._painter.viewport()
        size = QSizeF(picture.size()).scaled(QSizeF(room.size()), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        self._painter.drawImage(QRectF(left, top, size.width(), size.height()), picture)
        self.progress.emit(page + 1)
        if page + 1 < self.pages:
            self._ask_for(page + 1)
        else:
            self._painter.end()
            self.done.emit()


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Let a printer be chosen; None where nobody wants one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def show_printing(parent: QWidget, printing: Printing) -> None:
    """Print, with progress and a way to stop it."""
    shown = QProgressDialog(
        as_typed(printing.words()), translate("Printing", "Stop"), 0, printing.pages, parent
    )
    shown.setWindowTitle(translate("Printing", "Print"))
    shown.setMinimumDuration(500)
    printing.progress.connect(shown.setValue)
    shown.canceled.connect(printing.stop)
    printing.failed.connect(lambda: _fail(parent, shown))
    if not printing.start():
        shown.cancel()
        said = translate(
            "Printing", "The printer takes nothing: choose another one, or export the charter as a PDF."
        )
        QMessageBox.warning(parent, translate("Printing", "Print"), as_typed(said))


def _fail(parent: QWidget, shown: QProgressDialog) -> None:
    shown.reset()
    QMessageBox.warning(parent, translate("Printing", "Print"), as_typed(not_drawn(parent)))
