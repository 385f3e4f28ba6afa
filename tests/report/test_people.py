import pytest

from tests.builders import person
from workshop.report.charter.blocks import Matrix
from workshop.report.people import head_name


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("Ines Okafor", "I. Okafor"),
        ("María José Carreño Quiñones", "M. Quiñones"),
        ("Дмитрий Шостакович", "Д. Шостакович"),
        ("Νίκος Παπαδόπουλος", "Ν. Παπαδόπουλος"),
        ("田中 太郎", "田中 太郎"),
        ("Bob", "Bob"),
        ("", ""),
    ],
)
def test_a_name_over_a_column_is_an_initial_and_the_last_name(name, head):
    assert head_name(name) == head


def test_people_who_share_a_last_name_are_told_apart(make):
    names = ("John Smith", "Jane Smith", "Mary Smith", "Aiko Tanabe")
    crowd = tuple(person(number, name=name) for number, name in enumerate(names, 1))

    people = make(participants=crowd).find(Matrix).body.people

    assert [each.head for each in people] == ["John Smith", "Jane Smith", "M. Smith", "A. Tanabe"]
    assert [each.short for each in people] == ["John Smith", "Jane Smith", "M. Smith", "Tanabe"]
