"""Which time zone a moment is told in, so that a meeting at nine stays at nine in summer."""

import os
import sys
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_UTC_NAMES = ("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Universal", "Zulu")
_HOUR = timedelta(hours=1)


def zoned(moment: datetime, here: ZoneInfo | None) -> datetime:
    """The moment in the zone `here` where its offset agrees, or else in one of that offset.

    A moment without an offset is wall-clock time here; without `here` it stays so wherever it is read.
    """
    offset = moment.utcoffset()
    if offset is None:
        return moment if here is None else moment.replace(tzinfo=here)
    if here is not None and moment.replace(tzinfo=here).utcoffset() == offset:
        return moment.replace(tzinfo=here)
    return moment.astimezone(fixed(offset))


def moved(before: datetime | None, wall: datetime, here: ZoneInfo | None) -> datetime:
    """A start put to another day and time of the same zone; `wall` is these, without an offset.

    Where the start had the offset of the zone `here` it gets the one that holds here by then; another offset
    stays, and one that had none has none.
    """
    offset = before.utcoffset() if before else None
    if before is None or offset is None:
        return wall
    if here is not None and before.replace(tzinfo=here).utcoffset() == offset:
        offset = wall.replace(tzinfo=here).utcoffset() or offset
    return wall.replace(tzinfo=timezone(offset))


def fixed(offset: timedelta) -> tzinfo:
    """A zone of this offset: one that calendars know, or else one of its own. Its days stay its days."""
    hours, rest = divmod(offset, _HOUR)
    if not offset:
        return UTC
    try:
        return _own(offset) if rest else ZoneInfo(f"Etc/GMT{-hours:+d}")
    except ZoneInfoNotFoundError:
        return _own(offset)


def _own(offset: timedelta) -> tzinfo:
    """A zone that is called by its offset, as UTC+0545."""
    hours, rest = divmod(abs(offset), _HOUR)
    sign, minutes = "-" if offset < timedelta() else "+", rest // timedelta(minutes=1)
    return timezone(offset, f"UTC{sign}{hours:02}{minutes:02}")


def local_zone() -> ZoneInfo | None:
    """The zone that this machine keeps; None where that can't be told, or is UTC, as on servers."""
    for name in (os.environ.get("TZ", "").lstrip(":"), _named_by_system()):
        if name and name not in _UTC_NAMES:
            try:
                return ZoneInfo(name)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return None


def _named_by_system() -> str:
    """What the system calls its zone; Windows' own names are told in the names that calendars use."""
    if sys.platform == "win32":
        import winreg

        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        where = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
                name = str(winreg.QueryValueEx(key, "TimeZoneKeyName")[0])
        except OSError:
            return ""
        return WINDOWS_TO_OLSON.get(name, "")
    try:
        return Path("/etc/localtime").resolve().as_posix().partition("zoneinfo/")[2]
    except OSError:
        return ""
