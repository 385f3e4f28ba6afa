"""What somebody could do to a signed charter: each makes other bytes of it."""

from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from asn1crypto import cms, core
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.embed import EmbeddedFileObject, FileSpec, embed_file
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from workshop.domain.facts.choices import Side
from workshop.exports.signing import sign as signing
from workshop.exports.signing.keys import throwaway_key

AT = datetime(2026, 2, 6, tzinfo=UTC)


def written_anew(pdf, change):
    """The whole file saved again, with a change, as any PDF tool would."""
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        out = BytesIO()
        document.save(out)
    return out.getvalue()


def updated(pdf, change):
    """A change added at the file's end, as the standard allows; what was signed stays as it was."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def strip_signatures(pdf):
    def strip(document):
        del document.Root.AcroForm
        del document.Root.Perms
        for page in document.pages:
            notes = [note for note in page.obj.get("/Annots", ()) if note.Subtype != "/Widget"]
            page.obj.Annots = pikepdf.Array(notes)

    return written_anew(pdf, strip)


def empty_the_fields(pdf):
    def empty(document):
        for field in document.Root.AcroForm.Fields:
            del field.V

    return written_anew(pdf, empty)


class Rogue(PdfSigner):
    """Signs whatever the earlier signatures say of that."""

    def _enforce_certification_constraints(self, reader):
        pass


def sign_a_third_time(pdf):
    metadata = PdfSignatureMetadata(field_name="third", name="Somebody", subfilter=SigSeedSubFilter.PADES)
    signer = signing._signer(throwaway_key("Somebody", Side.OTHER, AT))
    out = BytesIO()
    rogue = Rogue(metadata, signer, new_field_spec=SigFieldSpec("third", on_page=0, box=(10, 10, 90, 40)))
    rogue.sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), output=out)
    return out.getvalue()


def replace_the_content(pdf):
    """The attachment's bytes as another object of the same number, added at the end."""

    def replace(writer):
        names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
        ref = names[1]["/EF"].raw_get("/F")
        stream = generic.StreamObject(stream_data=b'{"format":"joint-charter","version":1}')
        writer.objects[(ref.generation, ref.idnum)] = stream
        writer._update_meta = lambda: None

    return updated(pdf, replace)


def replace_the_content_anew(pdf):
    def replace(document):
        document.attachments["workshop.json"].obj.EF.F.write(b'{"format":"joint-charter","version":1}')

    return written_anew(pdf, replace)


def add_a_file(pdf):
    def add(writer):
        made = EmbeddedFileObject.from_file_data(writer, data=b"{}", compress=False)
        embed_file(writer, FileSpec(file_spec_string="annex.json", embedded_data=made))

    return updated(pdf, add)


def lay_a_note_over_a_page(pdf):
    def lay(writer):
        note = generic.DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name("/FreeText"),
                pdf_name("/Rect"): generic.ArrayObject(
                    [generic.NumberObject(n) for n in (50, 300, 500, 700)]
                ),
                pdf_name("/Contents"): generic.TextStringObject("The budget is 900,000 EUR"),
                pdf_name("/DA"): generic.TextStringObject("/F1 20 Tf 0 g"),
            }
        )
        page = writer.root["/Pages"]["/Kids"][2]
        notes = page.get("/Annots", generic.ArrayObject())
        page["/Annots"] = generic.ArrayObject([*notes, writer.add_object(note)])
        writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(2))

    return updated(pdf, lay)


def draw_over_a_page(pdf):
    def draw(writer):
        page = writer.root["/Pages"]["/Kids"][2]
        over = generic.StreamObject(stream_data=b"q 1 1 1 rg 0 0 900 900 re f Q")
        page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(over)])
        writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(2))

    return updated(pdf, draw)


def with_cms(pdf, change):
    """The last signature's own bytes changed where it covers nothing: in the room kept free for it."""
    *_, last = PdfFileReader(BytesIO(pdf)).embedded_signatures
    _, start, end, _ = last.byte_range
    info = cms.ContentInfo.load(last.pkcs7_content)
    change(info["content"])
    made = info.dump(force=True).hex().upper().encode()
    room = end - start - 2
    return pdf[:start] + b"<" + made.ljust(room, b"0") + b">" + pdf[end:]


def add_an_unsigned_attribute(pdf):
    def add(signed):
        what = {"type": "1.2.3.4", "values": [core.UTF8String("The budget is 900,000 EUR")]}
        signed["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute(what)])

    return with_cms(pdf, add)


def add_a_revocation_list(pdf):
    def add(signed):
        other = {"other_rev_info_format": "1.2.3.4", "other_rev_info": core.UTF8String("more")}
        choice = cms.RevocationInfoChoice(name="other", value=cms.OtherRevocationInfoFormat(other))
        signed["crls"] = cms.RevocationInfoChoices([choice])

    return with_cms(pdf, add)


def name_another_digest(pdf):
    def name(signed):
        signed["digest_algorithms"] = [{"algorithm": "sha256"}, {"algorithm": "sha1"}]

    return with_cms(pdf, name)


def add_a_certificate(pdf):
    def add(signed):
        other = signing._signer(throwaway_key("The budget is 900,000 EUR", Side.OTHER, AT)).signing_cert
        signed["certificates"] = [each.chosen for each in signed["certificates"]] + [other]

    return with_cms(pdf, add)


def fill_the_padding(pdf):
    *_, last = PdfFileReader(BytesIO(pdf)).embedded_signatures
    end = last.byte_range[2]
    return pdf[: end - 41] + b"DEADBEEF" * 5 + pdf[end - 1 :]


def write_the_digits_small(pdf):
    *_, last = PdfFileReader(BytesIO(pdf)).embedded_signatures
    start = last.byte_range[1]
    return pdf[:start] + pdf[start : start + 30].lower() + pdf[start + 30 :]


def flip_a_bit(pdf):
    """In the middle of the pages, where a reader may show nothing amiss."""
    middle = len(pdf) // 2
    return pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]


BESIDE = {
    "another digest named": name_another_digest,
    "a certificate added": add_a_certificate,
    "an unsigned attribute added": add_an_unsigned_attribute,
    "a revocation list added": add_a_revocation_list,
    "the padding filled": fill_the_padding,
    "the digits written small": write_the_digits_small,
}
"""What can be added to a signature without breaking it."""

_LATER = "Something was added or changed after"
_ALTERED = "Bytes that were signed are not what they were"
_BROKEN = "Parts of it can't be read as a PDF"
_REPLACED = "The workshop inside is not the one that was signed"
_UNSIGNED = "No signature is in it"

EVERY = {
    "a flipped bit": (flip_a_bit, _ALTERED),
    "a line appended": (lambda pdf: pdf + b"\n", _LATER),
    "bytes appended": (lambda pdf: pdf + b"% more\n", _LATER),
    "an end appended": (lambda pdf: pdf + b"%%EOF\n", _BROKEN),
    "a remark and an end appended": (lambda pdf: pdf + b"% a comment\n%%EOF\n", _BROKEN),
    "itself appended": (lambda pdf: pdf + pdf, _LATER),
    "the last byte cut off": (lambda pdf: pdf[:-1], _ALTERED),
    "half of it": (lambda pdf: pdf[: len(pdf) // 2], _BROKEN),
    "a line before it": (lambda pdf: b"\n" + pdf, _BROKEN),
    "signatures stripped": (strip_signatures, _UNSIGNED),
    "fields emptied": (empty_the_fields, _UNSIGNED),
    "a third signature": (sign_a_third_time, "It has more signatures or fields"),
    "the workshop inside replaced": (replace_the_content, _REPLACED),
    "the workshop inside replaced and all saved anew": (replace_the_content_anew, _REPLACED),
    "a file added": (add_a_file, "Other files were put in"),
    "a note laid over a page": (lay_a_note_over_a_page, "Something was laid over its pages"),
    "a page drawn over": (draw_over_a_page, _LATER),
}
"""What changes a charter, and what is said of it."""
