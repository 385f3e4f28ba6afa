"""Signed charters judged by pdfsig, pyHanko itself and qpdf."""

import subprocess
from io import BytesIO

import pikepdf
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from tests.exports.signing.conftest import IT, MARKETING, box_of, image, sign_by
from workshop.domain.facts.choices import Side
from workshop.imports.data import example


def asked(tmp_path, pdf, *words):
    (tmp_path / "c.pdf").write_bytes(pdf)
    return subprocess.run([*words, str(tmp_path / "c.pdf")], capture_output=True, encoding="utf-8").stdout


def statuses(pdf):
    reader = PdfFileReader(BytesIO(pdf))
    for signature in reader.embedded_regular_signatures:
        trusted = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
        yield signature, validate_pdf_signature(signature, trusted)


@pytest.mark.slow
@pytest.mark.parametrize("order", [(MARKETING, IT), (IT, MARKETING)])
def test_both_signatures_hold_whichever_side_is_first(tmp_path, order):
    pdf = sign_by(example(), None, *order).charter.pdf

    said = asked(tmp_path, pdf, "pdfsig")
    assert said.count("Signature is Valid.") == 2
    assert said.count("Total document signed") == 1
    assert "No syntax or stream encoding errors" in asked(tmp_path, pdf, "qpdf", "--check")
    assert [(s.field_name, status.bottom_line) for s, status in statuses(pdf)] == [
        (signer.side.value, True) for signer in order
    ]


def test_the_first_certifies_and_the_last_locks_everything(charter):
    (first, one), (last, two) = statuses(charter.pdf)

    assert first.docmdp_level.value == 2 and last.docmdp_level.value == 1
    assert last.fieldmdp.action.value == "/All"
    assert one.coverage.name == "ENTIRE_REVISION" and two.coverage.name == "ENTIRE_FILE"
    with pikepdf.open(BytesIO(charter.pdf)) as document:
        assert document.Root.Perms.DocMDP.Name == "Ines Okafor"


def test_the_second_signs_the_very_bytes_of_the_first(once, both):
    assert both.charter.pdf.startswith(once.charter.pdf)


def test_the_signatures_say_of_what_by_whom_and_when(both):
    for signature, _ in statuses(both.charter.pdf):
        assert both.revision.fingerprint in signature.sig_object["/Reason"]
        assert signature.sig_object["/M"] == "D:20260205164200Z"
    names = [
        signature.signer_cert.subject.native["common_name"] for signature, _ in statuses(both.charter.pdf)
    ]
    assert names == ["Ines Okafor", "Marcus Lindqvist"]


def test_each_signature_has_a_key_of_its_own(charter):
    assert len({signature.signer_cert.public_key.dump() for signature, _ in statuses(charter.pdf)}) == 2
    assert set(charter.certificates) == {Side.MARKETING, Side.IT}


def test_the_keys_are_for_signatures_that_somebody_stands_by_alone(charter):
    usages = [each.signer_cert.key_usage_value.native for each, _ in statuses(charter.pdf)]
    assert usages == [{"digital_signature", "non_repudiation"}] * 2


def test_no_draft_mark_is_left_on_what_is_signed(charter, tmp_path):
    assert "raft" not in asked_text(tmp_path, charter.pdf)


def asked_text(tmp_path, pdf):
    (tmp_path / "c.pdf").write_bytes(pdf)
    return subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "c.pdf"), "-"], capture_output=True, encoding="utf-8"
    ).stdout


def dark(pdf, side):
    """How many dark dots there are in a side's box, as pdfium draws the sign-off page."""
    import pypdfium2

    box = box_of(pdf, side)
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        page = document[box.page]
        drawn = page.render(scale=1, may_draw_forms=True).to_pil().convert("L")
        area = (
            box.x,
            page.get_height() - box.y - box.height,
            box.x + box.width,
            page.get_height() - box.y - 58,
        )
        return sum(level < 128 for level in drawn.crop(tuple(map(int, area))).tobytes())


def test_ink_and_a_typed_name_are_seen_over_the_line(once, charter, tmp_path):
    drawn = sign_by(example(), None, type(MARKETING)(side=Side.IT, name="M", ink=image()))

    assert dark(drawn.charter.pdf, Side.IT) > dark(drawn.charter.pdf, Side.MARKETING) + 100
    assert dark(charter.pdf, Side.IT) > dark(once.charter.pdf, Side.IT) + 100
