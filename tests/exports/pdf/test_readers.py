"""What was typed in each script, as two programs that read a PDF have it: poppler and pdfium."""

import re
import unicodedata

import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from tests.builders import activity, build
from tests.house.source import ROOT
from workshop.exports.pdf.type import fonts, scripts
from workshop.exports.pdf.type.styles import TABLE
from workshop.exports.pdf.type.woven import shapes, strands

TYPED = {
    "arabic2": "إدارة موافقة العملاء على البيانات",
    "persian": "مدیریت داده‌های مشتریان",
    "urdu": "صارفین کے ڈیٹا کی رضامندی",
    "hebrew niqqud": "שָׁלוֹם עוֹלָם",
    "arabic harakat": "بِسْمِ اللَّهِ الرَّحْمَٰنِ",
    "yiddish": "ייִדיש לשון",
    "syriac": "ܡܠܦܢܘܬܐ ܕܝܠܢܝܬܐ",
    "thaana": "ދިވެހި ބަސް",
    "nko": "ߒߞߏ ߞߊ߲",
    "no font's": "𠮷野家 𪚥 𝒜",
    "devanagari": "डेटा प्रबंधन और ग्राहक सहमति क्षत्रिय",
    "thai": "การจัดการข้อมูลลูกค้าและความยินยอม น้ำ",
    "tamil": "வாடிக்கையாளர் தரவு மேலாண்மை கொள்கை",
    "bengali": "গ্রাহক তথ্য ব্যবস্থাপনা সম্মতি ক্ষেত্র",
    "sinhala": "පාරිභෝගික දත්ත කළමනාකරණය ශ්‍රී",
    "khmer": "ការគ្រប់គ្រងទិន្នន័យអតិថិជន",
    "burmese": "ဖောက်သည်ဒေတာစီမံခန့်ခွဲမှု",
    "lao": "ການຄຸ້ມຄອງຂໍ້ມູນລູກຄ້າ",
    "tibetan": "གྲངས་ཀྱི་དོ་དམ་བྱེད་པ།",
    "ethiopic": "የደንበኛ መረጃ አስተዳደር",
    "georgian": "მომხმარებლის მონაცემები",
    "armenian": "Հաճախորդների տվյալներ",
    "cherokee": "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ",
    "mongolian": "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ",
    "gujarati": "ગ્રાહક ડેટા વ્યવસ્થાપન",
    "gurmukhi": "ਗਾਹਕ ਡਾਟਾ ਪ੍ਰਬੰਧਨ",
    "kannada": "ಗ್ರಾಹಕ ಡೇಟಾ ನಿರ್ವಹಣೆ",
    "malayalam": "ഉപഭോക്തൃ ഡാറ്റ മാനേജ്മെന്റ്",
    "oriya": "ଗ୍ରାହକ ତଥ୍ୟ ପରିଚାଳନା",
    "telugu": "వినియోగదారుల డేటా నిర్వహణ",
    "inuktitut": "ᐃᓄᒃᑎᑐᑦ",
    "vietnamese": "Dữ liệu khách hàng",
    "hangul": "고객 데이터 관리",
    "jamo": "고객",
    "kana": "顧客データ管理",
}


@pytest.fixture(autouse=True)
def registered():
    fonts.register()


def squeezed(text):
    """Without blanks and marks of direction, which no reader keeps as they were."""
    return re.sub(r"[\s\u200b\u200e\u200f\u202a-\u202c]", "", unicodedata.normalize("NFC", text))


def in_pdfium(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
def test_two_readers_agree_with_what_was_typed(make, ask, typed):
    pdf = make(build(activities=(activity(1, title=typed),)))

    assert squeezed(typed) in squeezed(ask(pdf, "pdftotext", "{}", "-"))
    assert squeezed(typed) in squeezed(in_pdfium(pdf))


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
def test_each_of_these_has_a_font(typed):
    assert fonts.lacking(typed) == set("𠮷𪚥𝒜") & set(typed)


def ink_of(text):
    """What is drawn of a text besides the text: the signs over letters and the codes in boxes."""
    return [shape for strand in strands(((text, TABLE),), None) for shape in shapes(strand)]


@pytest.mark.parametrize(("typed", "signs"), [("שלום", 0), ("שָׁלוֹם", 3), ("بسم", 0), ("بِسْمِ", 3), ("नीति", 0)])
def test_signs_over_letters_are_drawn_although_no_reader_takes_them_for_text(typed, signs):
    assert len([shape for shape in ink_of(typed) if shape.path]) == signs


def test_in_its_box_a_character_s_code_is_drawn_in_two_rows():
    code = ink_of("a𪛖")

    assert len(code) == len("2A6D6")
    assert len({shape.y for shape in code}) == 2
    assert len({shape.path for shape in code}) == len(set("2A6D6"))


@pytest.mark.parametrize("name", sorted(scripts.SHAPED | scripts.BY_LETTER))
def test_every_font_of_a_script_comes_with_its_licence(name):
    folder = ROOT / "resources/fonts"
    own = (folder / f"{name}-OFL.txt").is_file()
    others = (folder / "NotoOthers-OFL.txt").read_text(encoding="utf-8")

    assert own or f"{name}: Copyright" in others
    assert TTFont(folder / f"{name}-Regular.ttf")["name"].getDebugName(6) == f"{name}-Regular"
