"""Object by object: a charter that was signed once is what is printed, but for that signature."""

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import NumberObject, TextStringObject, pdf_name

from tests.exports.signing import attacks
from tests.exports.signing.conftest import MARKETING, with_revision
from workshop.actions.charters.charters import make_charter
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.exports.signing.printed import is_as_printed
from workshop.exports.signing.sign import with_fields
from workshop.imports.data import example


@pytest.fixture(scope="module")
def printed(once):
    """What is printed of the workshop after the first signature, with the fields still empty."""
    made = make_charter(Snapshot.of(with_revision(example(), once.revision)), is_draft=False)
    return with_fields(made.pdf, made.boxes, MARKETING.side)


def page(writer):
    return writer.root["/Pages"]["/Kids"].raw_get(2)


def turn_a_page(writer):
    page(writer).get_object()["/Rotate"] = NumberObject(180)
    writer.mark_update(page(writer))


def change_the_title(writer):
    info = writer.trailer.raw_get("/Info")
    info.get_object()["/Title"] = TextStringObject("Who pays what")
    writer.mark_update(info)


def hide_a_layer(writer):
    writer.root["/OCProperties"] = generic.DictionaryObject({pdf_name("/OCGs"): generic.ArrayObject()})
    writer.update_root()


def show_something_in_the_empty_field(writer):
    field = field_of(writer, Side.IT)
    look = generic.StreamObject(stream_data=b"0 0 99 99 re f")
    field.get_object()["/AP"] = generic.DictionaryObject({pdf_name("/N"): writer.add_object(look)})
    writer.mark_update(field)


def move_the_signed_field(writer):
    field = field_of(writer, Side.MARKETING)
    numbers = [NumberObject(each) for each in (0, 0, 600, 800)]
    field.get_object()["/Rect"] = generic.ArrayObject(numbers)
    writer.mark_update(field)


def field_of(writer, side):
    fields = writer.root["/AcroForm"]["/Fields"]
    return next(each for each in map(fields.raw_get, range(2)) if each.get_object()["/T"] == side.value)


def print_a_page_s_words_anew(writer):
    contents = page(writer).get_object().raw_get("/Contents")
    over = generic.StreamObject(stream_data=b"q 1 1 1 rg 0 0 900 900 re f Q")
    writer.objects[(contents.generation, contents.idnum)] = over


def tell_another_title_in_the_metadata(writer):
    metadata = writer.root.raw_get("/Metadata")
    changed = generic.StreamObject(metadata.get_object())
    changed._data = metadata.get_object().data.replace(b"Joint charter", b"Other charter")
    writer.objects[(metadata.generation, metadata.idnum)] = changed


CHANGES = (
    turn_a_page,
    change_the_title,
    hide_a_layer,
    show_something_in_the_empty_field,
    move_the_signed_field,
    print_a_page_s_words_anew,
    tell_another_title_in_the_metadata,
)


def without_a_note(change):
    """The change alone: pyHanko would note the time in the metadata too."""

    def alone(writer):
        writer._update_meta = lambda: None
        change(writer)

    return alone


def test_what_was_signed_once_is_what_is_printed(once, printed):
    loose = attacks.updated(
        once.charter.pdf, without_a_note(lambda writer: writer.add_object(NumberObject(7)))
    )

    assert is_as_printed(once.charter.pdf, printed)
    assert is_as_printed(loose, printed), "what nothing refers to is for the judge"


@pytest.mark.parametrize("change", CHANGES)
def test_anything_else_that_differs_is_found(once, printed, change):
    assert not is_as_printed(attacks.updated(once.charter.pdf, without_a_note(change)), printed)
