"""A file taken apart, so that a test can search what is packed in it."""

import re
import zipfile
import zlib
from io import BytesIO


def unpacked(content):
    """Everything in a file, with what is packed in it unpacked to the last layer."""
    yield content
    if content[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(BytesIO(content)) as packed:
            for name in packed.namelist():
                yield from unpacked(packed.read(name))
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            yield zlib.decompress(stream)
        except zlib.error:
            continue
