"""Trouble that a user can be told about: a code and its parameters, worded by `workshop.texts`."""

import errno
from pathlib import Path


class WorkshopError(Exception):
    """Say what happened as a code with parameters; `texts.errors` makes the sentence.

    `code` is kebab-case and stable; `params` are plain strings and numbers that the sentence names.
    """

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return f"{self.code} {self.params}" if self.params else self.code


class UserFixable(WorkshopError):
    """What was typed or chosen can't be taken; nothing was changed."""


class Sealed(UserFixable):
    """It changes what both sides signed, and so opens the next revision: that is to be asked first."""

    def __init__(self, number: int) -> None:
        super().__init__("sealed", number=number)
        self.number = number


class FileTrouble(WorkshopError):
    """A file can't be read or written as asked; the file itself is left as it was."""


class ExportTrouble(WorkshopError):
    """A document can't be produced; nothing half-written is left behind."""


_BY_ERRNO = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EEXIST: "exists",
    errno.ENOENT: "missing-folder",
    errno.ENOTDIR: "missing-folder",
    errno.EISDIR: "is-a-folder",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.EROFS: "read-only",
    errno.ENAMETOOLONG: "name-too-long",
}


def unwritable(path: Path, error: OSError) -> FileTrouble:
    """What the operating system says against writing this file, as trouble to tell of."""
    return FileTrouble(_BY_ERRNO.get(error.errno or 0, "unreachable"), path=str(path))
