import json
from hashlib import sha256

import msgspec
import pytest
from hypothesis import given, settings

from tests.builders import build, json_bytes
from tests.strategies import documents
from workshop.domain.facts.set_up import Limits
from workshop.domain.fingerprint import _number, canonical, fingerprint
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example, read_bytes


@pytest.mark.parametrize(
    ("share", "written"),
    [
        (0.0, "0"),
        (1.0, "1"),
        (0.5, "0.5"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.5e-300, "1.5e-300"),
        (0.1 + 0.2, "0.30000000000000004"),
    ],
)
def test_numbers_are_written_as_rfc_8785_says(share, written):
    content = canonical(build(limits=Limits(overload_share=share))).decode()

    assert f'"overload_share":{written},' in content


def test_keys_are_sorted_and_nothing_stands_between_the_parts():
    content = canonical(example())

    def in_order(pairs):
        assert [key for key, _ in pairs] == sorted(key for key, _ in pairs)
        return dict(pairs)

    read = json.loads(content, object_pairs_hook=in_order)
    assert read == json.loads(json_bytes(example()))
    assert content.startswith(b'{"accepted":[{"activity":')


@pytest.mark.slow
@given(documents())
@settings(max_examples=10)
def test_content_read_back_is_written_the_same_again(document):
    content = canonical(document)

    assert canonical(read_bytes(content)) == content


@pytest.mark.slow
@given(documents())
@settings(max_examples=10)
def test_every_part_is_written_as_the_whole_would_be(document):
    content = canonical(document)

    assert content.decode() == written(json.loads(json_bytes(document)))


def written(value):
    """RFC 8785 in a few lines, but for numbers with an exponent."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{written(key)}:{written(value[key])}" for key in keys) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(written, value)) + "]"
    return _number(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


def test_the_fingerprint_is_the_sha_256_of_what_is_written():
    content = canonical(example())

    assert fingerprint(content) == sha256(content).hexdigest()


def test_time_that_is_spent_changes_nothing_that_is_agreed():
    document = example()
    spent = tuple(msgspec.structs.replace(box, spent_minutes=9.5) for box in document.agenda)
    later = msgspec.structs.replace(document, agenda=spent)

    assert canonical(shareable(Snapshot.of(later))) == canonical(shareable(Snapshot.of(document)))
