"""A layer between SQLite and the disk: every call that changes a file is judged before it is made."""

from collections.abc import Callable
from ctypes import addressof, c_void_p, cast, pointer, string_at
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults import sqlite_c as c


class Call(NamedTuple):
    """What SQLite is about to do to a file; a sync, and a delete of a file, are changes too."""

    do: str
    """open (a file that was not there), write, truncate, sync or delete."""
    path: str
    offset: int = 0
    """Where a write begins, to what length a truncate cuts; of a delete, whether it is to be durable."""
    data: bytes = b""


Judge = Callable[[Call], int]
"""Hear of a call and let it through (0), or have SQLite told of an error (its code)."""


@dataclass
class _Real:
    """What stands below: the disk's own layer, and the methods of each kind of file it opened."""

    vfs: Any
    methods: dict[int, c.IoMethods]


class Layer:
    """Stand between SQLite and the disk in this process, for every connection opened from now on.

    It stays for the life of the process, because SQLite keeps the addresses: use it in a child.
    """

    def __init__(self, judge: Judge, partly: bool = False) -> None:
        library = c.library()
        if library is None:
            raise RuntimeError("Python's SQLite is no library of its own here")
        self._judge = judge
        self._partly = partly
        """Whether half of a refused write reaches the disk, as when it has just become full."""
        self._names: dict[int, str] = {}
        self._ours: dict[int, c.IoMethods] = {}
        found = library.sqlite3_vfs_find(None)
        self._real = _Real(found, {})
        self._vfs = c.Vfs.from_buffer_copy(found.contents)
        self._vfs.zName = b"joint-charter-faults"
        self._vfs.xOpen, self._vfs.xDelete = c.OPEN(self._open), c.DELETE(self._delete)
        library.sqlite3_vfs_register(pointer(self._vfs), 1)

    def _open(self, _: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = string_at(name).decode() if name else ""
        if path and not Path(path).exists() and (refused := self._judge(Call("open", path))):
            return refused
        result: int = self._real.vfs.contents.xOpen(cast(self._real.vfs, c_void_p), name, file, flags, out)
        opened = c.File.from_address(file)
        if result == c.OK and opened.pMethods:
            self._names[file] = path
            opened.pMethods = self._methods(opened.pMethods)
        return result

    def _methods(self, address: int) -> int:
        """Our methods over those at this address; they are made once and kept."""
        if address not in self._ours:
            real = c.IoMethods.from_address(address)
            ours = c.IoMethods.from_buffer_copy(real)
            ours.xClose, ours.xSync = c.CLOSE(self._close(real)), c.SYNC(self._sync(real))
            ours.xWrite, ours.xTruncate = c.WRITE(self._write(real)), c.TRUNCATE(self._truncate(real))
            self._real.methods[address] = real
            self._ours[address] = ours
        return addressof(self._ours[address])

    def _close(self, real: c.IoMethods) -> Callable[[int], int]:
        def close(file: int) -> int:
            self._names.pop(file, None)
            return real.xClose(file)

        return close

    def _write(self, real: c.IoMethods) -> Callable[[int, int, int, int], int]:
        def write(file: int, data: int, length: int, offset: int) -> int:
            refused = self._judge(Call("write", self._names[file], offset, string_at(data, length)))
            if refused and self._partly:
                real.xWrite(file, data, length // 2, offset)
            return refused or real.xWrite(file, data, length, offset)

        return write

    def _truncate(self, real: c.IoMethods) -> Callable[[int, int], int]:
        def truncate(file: int, size: int) -> int:
            return self._judge(Call("truncate", self._names[file], size)) or real.xTruncate(file, size)

        return truncate

    def _sync(self, real: c.IoMethods) -> Callable[[int, int], int]:
        def sync(file: int, flags: int) -> int:
            return self._judge(Call("sync", self._names[file])) or real.xSync(file, flags)

        return sync

    def _delete(self, _: int, name: bytes, durably: int) -> int:
        refused = self._judge(Call("delete", name.decode(), durably))
        return refused or self._real.vfs.contents.xDelete(cast(self._real.vfs, c_void_p), name, durably)
