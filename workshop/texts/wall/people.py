"""What the wall calls people."""

from workshop.domain.text import short_name
from workshop.domain.wall.people import Person


def surname(person: Person) -> str:
    """The name by which the wall calls somebody."""
    return short_name(person.name) or person.name
