import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from resources import RESOURCES
from tests.builders import json_bytes
from tests.strategies import documents
from workshop.domain import rules
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.references import integrity
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble, UserFixable
from workshop.exports.data import json_schema
from workshop.imports import data
from workshop.imports.data import example, read_bytes, read_document

BARE = {"format": "joint-charter", "version": 1, "workshop": {"title": "T"}}
SCHEMA = RESOURCES / "schema" / "joint-charter-1.schema.json"
DOCUMENTATION = Path(__file__).parents[1] / "docs" / "data-format.md"
EXAMPLE = RESOURCES / "samples" / "example.json"


def reading(**keys):
    return read_bytes(json.dumps({**BARE, **keys}).encode())


def refusal(source, error=UserFixable):
    with pytest.raises(error) as caught:
        if isinstance(source, Path):
            read_document(source)
        else:
            read_bytes(json.dumps(BARE | source).encode() if isinstance(source, dict) else source)
    return caught.value.code, caught.value.params


@pytest.mark.slow
@given(documents())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_workshop_reads_back_as_it_was_written(document):
    written = json_bytes(document)

    assert read_bytes(written) == document
    assert json_bytes(read_bytes(written, mends=True)) == written


@pytest.mark.slow
@given(documents(longest=2))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_workshop_is_valid_by_the_schema(document):
    jsonschema.Draft202012Validator(json.loads(json_schema())).validate(json.loads(json_bytes(document)))


def test_the_shipped_schema_is_the_one_the_facts_give():
    assert SCHEMA.read_bytes() == json_schema()


def test_the_schema_is_one_by_its_own_rules_and_refuses_unknown_keys():
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)

    with pytest.raises(jsonschema.ValidationError, match="colour"):
        jsonschema.validate({**BARE, "colour": "red"}, schema)


def test_a_written_file_has_every_key_and_one_fact_a_line():
    lines = json_bytes(example()).decode().splitlines()

    told = {name for name in Document.added if getattr(example(), name)} - {"choice"}
    written = [name for name in Document.__struct_fields__ if name not in Document.added - told]
    assert [line.split('"')[1] for line in lines if line.startswith('"')] == written
    assert sum('"role": "A"' in line for line in lines) == 14


def test_only_title_format_and_version_are_needed():
    document = reading()

    assert document.workshop.title == "T"
    assert document.limits.consulted == 5
    assert document.scale.high == 5


def test_a_break_without_an_id_is_given_one_and_a_step_has_one_box():
    pause = {"kind": "break", "title": "Coffee", "minutes": 15}
    document = reading(agenda=[{"step": "review", "minutes": 20}, pause, {**pause, "id": "break-1"}, pause])

    assert [box.id for box in document.agenda] == ["", "break-2", "break-1", "break-3"]
    assert reading(agenda=json.loads(json_bytes(document))["agenda"]).agenda == document.agenda
    with pytest.raises(UserFixable, match="review"):
        reading(agenda=[{"step": "review"}, {"step": "review"}])


def test_money_keeps_the_digits_it_was_written_with():
    document = reading(candidates=[{"id": "c", "budget": {"amount": "12000.10", "currency": "EUR"}}])

    assert str(document.candidates[0].budget.amount) == "12000.10"
    assert b'"amount": "12000.10"' in json_bytes(document)
    assert document.candidates[0].budget.amount == Decimal("12000.1")


def test_a_byte_order_mark_is_passed_over():
    assert read_bytes(b"\xef\xbb\xbf" + json.dumps(BARE).encode()).workshop.title == "T"


def test_texts_are_cleaned_and_nothing_else_is_changed():
    titled = {"title": "A\x00\ud800B  <b>&\r\n", "ground_rules": ["One\x00 at a time", "\x07Phones off"]}
    document = reading(workshop=titled, phases=[{"id": "p\x07", "name": " x "}])

    assert document.workshop.title == "AB  <b>&\n"
    assert document.workshop.ground_rules == ("One at a time", "Phones off")
    assert (document.phases[0].id, document.phases[0].name) == ("p", " x ")


@pytest.mark.parametrize(
    ("keys", "code", "path"),
    [
        ({"colour": 1}, "unknown-key", "$.colour"),
        ({"phases": [{"id": "p", "nom": ""}]}, "unknown-key", "$.phases[0].nom"),
        ({"workshop": {}}, "missing-key", "$.workshop.title"),
        ({"workshop": {"title": ""}}, "bad-data", "$.workshop.title"),
        ({"workshop": {"title": "T", "starts_on": "2026-13-01"}}, "bad-data", "$.workshop.starts_on"),
        ({"workshop": {"title": "T", "starts_on": "0001-01-01"}}, "bad-data", "$.workshop.starts_on"),
        ({"workshop": {"title": "T", "language": "../../x"}}, "bad-data", "$.workshop.language"),
        ({"tasks": [{"id": "t"}, {"id": "u", "ends_on": "9999-12-31"}]}, "bad-data", "$.tasks[1].ends_on"),
        ({"cadences": [{"id": "c", "minutes": 2**63}]}, "bad-data", "$.cadences[0].minutes"),
        ({"outcomes": [{"objective": "o", "value": 1e300}]}, "bad-data", "$.outcomes[0].value"),
        ({"participants": [{"id": "p", "side": "sales"}]}, "bad-data", "$.participants[0].side"),
        ({"scale": {"low": 5, "high": 1}}, "bad-data", "$.scale"),
        ({"phases": [{"id": "p"}, {"id": "p"}]}, "not-unique", "$.phases[1]"),
        ({"dots": [{"activity": "a", "participant": "p"}]}, "unknown-id", "$.dots[0].activity"),
    ],
)
def test_what_does_not_hold_is_refused_with_its_place(keys, code, path):
    assert refusal(keys)[0] == code
    assert refusal(keys)[1]["path"] == path


@pytest.mark.parametrize("number", [b"1e400", b"-1e400", b"1" * 400])
def test_a_number_beyond_all_numbers_is_refused_with_its_place(number):
    agenda = b'"agenda": [{"step": "set-up", "spent_minutes": %s}]' % number

    code, params = refusal(b"%s, %s}" % (json.dumps(BARE).encode()[:-1], agenda))

    assert (code, params["path"]) == ("bad-data", "$.agenda[0].spent_minutes")


def test_an_amount_too_large_to_print_is_refused():
    code, params = refusal({"candidates": [{"id": "c", "budget": {"amount": "1e999999", "currency": "EUR"}}]})

    assert (code, params["path"]) == ("bad-data", "$.candidates[0].budget")


def test_a_letter_of_another_scheme_is_refused():
    right = {"activity": "a", "participant": "p", "role": "D"}

    code, params = refusal({"activities": [{"id": "a"}], "participants": [{"id": "p"}], "rights": [right]})

    assert (code, params["path"], params["value"]) == ("unknown-role", "$.rights[0].role", "D")


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "not-json"),
        (b'{"format": "joint-charter",}', "not-json"),
        (b"[]", "not-data"),
        (b'{"format": "other"}', "not-data"),
        (b"[" * 100_000, "not-data"),
        (b'{"a": 1' + b"0" * 5000 + b"}", "not-data"),
        (b'{"a": NaN}', "not-a-number"),
        (b'{"a": 1, "a": 2}', "key-twice"),
        (b'{"a":\n"\xff"}', "not-utf8"),
        (json.dumps(BARE | {"version": 2}).encode(), "newer-data"),
        (json.dumps(BARE | {"version": "1"}).encode(), "bad-data"),
    ],
)
def test_what_is_no_data_of_this_version_is_refused(source, code):
    assert refusal(source)[0] == code


def test_a_file_over_the_limit_is_refused_before_it_is_read(monkeypatch, tmp_path):
    monkeypatch.setattr(data, "LARGEST", 100)
    path = tmp_path / "large.json"
    path.write_bytes(b" " * 101)

    assert refusal(path)[0] == "file-too-large"


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert refusal(tmp_path / "none.json", FileTrouble)[0] == "missing"
    assert refusal(tmp_path, FileTrouble)[0] == "is-a-folder"


def test_the_example_is_kept_in_the_form_it_exports_to():
    assert EXAMPLE.read_bytes() == json_bytes(example())


def test_the_example_could_be_signed_today():
    snapshot = Snapshot.of(example())

    assert not [finding for finding in rules.check(snapshot) if finding.stops]
    assert len(snapshot.shortlist) == 12
    assert all(snapshot.reasons.get(activity.id, None, None) for activity in snapshot.shortlist)


def test_the_example_stays_within_its_own_limits():
    document = example()
    placed = {
        p.id: sum(d.count for d in document.dots if d.participant == p.id) for p in document.participants
    }
    points = {
        p.id: sum(w.points for w in document.weights if w.participant == p.id) for p in document.participants
    }

    assert max(placed.values()) == 5 and sum(placed.values()) == 43
    assert set(points.values()) == {100}
    assert document.workshop.review_on == date(2026, 9, 3)
    assert not list(integrity.problems(document))


def test_the_documentation_names_every_key_and_field():
    rows = re.findall(r"^\| `(.+?) \| (.*?) \|", DOCUMENTATION.read_text(encoding="utf-8"), re.MULTILINE)
    told = {key: words for keys, words in rows for key in re.findall(r"\w+", keys)}

    missing = {
        topic: [name for name in fact.__struct_fields__ if name not in told.get(topic, "")]
        for topic, fact in {**ONE, **MANY}.items()
    }
    assert not {topic: names for topic, names in missing.items() if names}
