"""What is compared is read aside: charters, data and workshop files, and nothing private of any of them."""

import msgspec
import pytest

from tests.builders import build, json_bytes
from workshop.actions.charters.charters import make_charter
from workshop.actions.contents import content_of_file
from workshop.domain.comparing.difference import compare
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble
from workshop.store.file import Store

WRITTEN = build(owned=2, workshop=Workshop(title="As it was"), notes=(Note(id="n", text="Canary"),))


def as_data(path):
    path.write_bytes(json_bytes(WRITTEN))


def as_workshop(path):
    Store.create(path, WRITTEN).close()


def as_charter(path):
    path.write_bytes(make_charter(Snapshot.of(WRITTEN)).pdf)


@pytest.mark.parametrize(
    ("name", "write"), [("a.json", as_data), ("a.workshop", as_workshop), ("a.pdf", as_charter)]
)
def test_any_file_says_the_same_and_none_says_what_is_private(tmp_path, name, write):
    path = tmp_path / name
    write(path)
    bytes_before = path.read_bytes()
    content = content_of_file(path)
    assert (content.number, content.snapshot.workshop.title) == (1, "As it was")
    assert len(content.snapshot.notes) == 0
    now = msgspec.structs.replace(WRITTEN, workshop=Workshop(title="As it is"), notes=())
    (change,) = compare(content.snapshot.document, now).changes
    assert (change.field, change.before, change.after) == ("title", "As it was", "As it is")
    assert path.read_bytes() == bytes_before


def test_a_file_that_is_not_there_is_said_in_one_sentence(tmp_path):
    with pytest.raises(FileTrouble, match="missing"):
        content_of_file(tmp_path / "none.workshop")
