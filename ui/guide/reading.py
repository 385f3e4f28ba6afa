"""A page of the guide as it is read: Markdown in the type styles of the app, what is looked for marked."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from ui.theme.looks import Looks

_HEADS = {1: "page_title", 2: "page_title", 3: "section"}
_LINE, _AROUND = 150, 28


class GuideText(QTextBrowser):
    """`followed` carries the name of another page that a link leads to."""

    followed = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("reads", True)
        self.document().setDocumentMargin(_AROUND)
        self.anchorClicked.connect(self._follow)

    def _follow(self, link: QUrl) -> None:
        if link.hasFragment():
            self.followed.emit(link.fragment())

    def show_page(self, text: str) -> None:
        """Show a page from its top."""
        document = self.document()
        document.setDefaultFont(self._looks.font("body"))
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            self._set(cursor, block.blockFormat().headingLevel(), block.position() == 0)
            block = block.next()
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set(self, cursor: QTextCursor, level: int, is_first: bool) -> None:
        """Set one paragraph: a heading in its style, with room above."""
        shape = QTextBlockFormat()
        if level:
            font = self._looks.font(_HEADS.get(level, "body_strong"))
            shape.setTopMargin(0 if is_first else self._looks.px(18))
            shape.setBottomMargin(self._looks.px(6))
            style = QTextCharFormat()
            style.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
            style.setForeground(self._looks.color("ink"))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(style)
        else:
            shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setBottomMargin(self._looks.px(8))
            self._refine(cursor)
        cursor.mergeBlockFormat(shape)

    def _refine(self, cursor: QTextCursor) -> None:
        """Set what is strong in the weight that the font really has, and underline links."""
        block = cursor.block()
        runs, at = [], block.begin()
        while not at.atEnd():
            runs.append(at.fragment())
            at += 1
        for run in runs:
            style = QTextCharFormat()
            if run.charFormat().fontWeight() > QFont.Weight.DemiBold:
                style.setFontWeight(QFont.Weight.DemiBold)
            if run.charFormat().isAnchor():
                style.setFontUnderline(True)
            if style.propertyCount():
                cursor.setPosition(run.position())
                cursor.setPosition(run.position() + run.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(style)
        cursor.setPosition(block.position())

    def mark(self, words: Sequence[str]) -> None:
        """Mark wherever one of these stands."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in words:
            at = self.document().find(word)
            while not at.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = at  # type: ignore[attr-defined]
                style = QTextCharFormat()
                style.setBackground(self._looks.color("select"))
                style.setFontWeight(QFont.Weight.DemiBold)
                style.setFontUnderline(True)
                selection.format = style  # type: ignore[attr-defined]
                found.append(selection)
                at = self.document().find(word, at)
        self.setExtraSelections(found)

    def go_to_next(self, word: str) -> bool:
        """Bring the next place where this stands into view; False behind the last one."""
        at = self.document().find(word, self.textCursor())
        if not at.isNull():
            self.setTextCursor(at)
            self.ensureCursorVisible()
        return not at.isNull()
