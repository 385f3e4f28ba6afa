"""Reads the codes of a ballot sign by sign: none begins with another one, so no Enter is needed."""

from collections.abc import Collection


class CodeReader:
    """`typed` is the beginning of a code; `refused` is what was typed last and is no code.

    A wrong code is refused with its last digit, so that the rest of it begins no other one.
    """

    def __init__(self, codes: Collection[str]) -> None:
        self._codes = codes
        self._signs = {sign for code in codes for sign in code}
        self._wide = max(map(len, codes))
        self.typed, self.refused = "", ""

    def is_sign(self, text: str) -> bool:
        """Whether this is typed in codes, right or wrong."""
        return (text.isdecimal() and text.isascii()) or (text in self._signs and bool(text))

    def take(self, sign: str) -> str:
        """Take a sign; the code that it completes, or nothing."""
        typed, self.typed, self.refused = self.typed + sign, "", ""
        if typed in self._codes:
            return typed
        if typed.isdecimal() and len(typed) < self._wide:
            self.typed = typed
        else:
            self.refused = typed
        return ""

    def forget(self) -> bool:
        """Drop the beginning of a code; says whether there was one."""
        had, self.typed, self.refused = bool(self.typed), "", ""
        return had
