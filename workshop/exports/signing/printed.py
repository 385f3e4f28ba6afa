"""Whether a charter that was signed once is, but for that signature, what this program prints."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_NO_CONTENT = ("/XRef", "/ObjStm")
"""Kinds of streams that hold no content of the document: how it is packed, and where what lies."""
_FREE_OF_INFO = ("/ModDate", "/Producer")
_FREE_OF_ROOT = ("/Extensions", "/Perms")
_FREE_OF_FORM = ("/SigFlags",)
_FREE_OF_FIELD = ("/V", "/AP")
_FREE_OF_METADATA = re.compile(rb'(xmp:ModifyDate|pdf:Producer|x:xmptk)="[^"<>]*"')


def is_as_printed(signed: bytes, printed: bytes) -> bool:
    """Whether each object of the printed charter, which has its empty fields, is in the signed one.

    What differs may be the signature itself, how it looks in its box, and how streams are packed: not every
    machine packs alike. Raises pikepdf.PdfError for what can't be read without guessing.
    """
    import pikepdf

    with (
        pikepdf.open(BytesIO(signed), attempt_recovery=False) as one,
        pikepdf.open(BytesIO(printed)) as other,
    ):
        if one.trailer.Root.objgen != other.trailer.Root.objgen or "/Encrypt" in one.trailer:
            return False
        free = _free(one, other)
        return all(_is_same(one.get_object(each.objgen), each, free) for each in other.objects)


def _free(signed: "Pdf", printed: "Pdf") -> Mapping[tuple[int, int], tuple[str, ...]]:
    """The keys that a signature sets, by the object that they are of; of the fields, just of the signed."""
    root, info = printed.Root, printed.trailer.get("/Info")
    free = {root.objgen: _FREE_OF_ROOT, root.AcroForm.objgen: _FREE_OF_FORM}
    if info is not None:
        free[info.objgen] = _FREE_OF_INFO
    filled = [each.objgen for each in root.AcroForm.Fields if "/V" in signed.get_object(each.objgen)]
    return free | dict.fromkeys(filled[:1], _FREE_OF_FIELD)


def _is_same(one: "Object", other: "Object", free: Mapping[tuple[int, int], tuple[str, ...]]) -> bool:
    from pikepdf import Dictionary, Stream

    if isinstance(other, Stream):
        return other.get("/Type") in _NO_CONTENT or (isinstance(one, Stream) and _is_same_stream(one, other))
    if isinstance(other, Dictionary) and isinstance(one, Dictionary):
        left_out = free.get(other.objgen, ())
        one, other = _without(one, left_out), _without(other, left_out)
    return one.unparse(resolved=True) == other.unparse(resolved=True)


def _is_same_stream(one: "Object", other: "Object") -> bool:
    """The same words about it, and the same bytes, at the latest once they are unpacked."""
    about, expected = (_without(each.stream_dict, ("/Length",)).unparse() for each in (one, other))
    if about != expected:
        return False
    if other.get("/Type") == "/Metadata":
        return _FREE_OF_METADATA.sub(b"", one.read_bytes()) == _FREE_OF_METADATA.sub(b"", other.read_bytes())
    return one.read_raw_bytes() == other.read_raw_bytes() or one.read_bytes() == other.read_bytes()


def _without(dictionary: "Object", left_out: tuple[str, ...]) -> "Object":
    from pikepdf import Dictionary

    return Dictionary({key: value for key, value in dictionary.items() if key not in left_out})
