"""`new`: make a workshop file."""

from pathlib import Path

import click

from workshop.cli.files import A_FILE
from workshop.cli.output import texts_of_user, to_person
from workshop.disk import ANYBODY, permissions
from workshop.domain.document import Document, unsigned
from workshop.domain.facts.choices import Template
from workshop.domain.starting.templates import new_workshop
from workshop.errors import UserFixable
from workshop.imports.data import example, read_document
from workshop.store.file import Store
from workshop.texts.steps.starters import break_names, phase_names


@click.command(short_help="Make a workshop file.")
@click.argument("out", type=A_FILE)
@click.option("--template", type=click.Choice([each.value for each in Template]), help="The agenda.")
@click.option("--example", "wants_example", is_flag=True, help="Start from a copy of the bundled example.")
@click.option("--from", "data", type=A_FILE, metavar="DATA.json", help="Start from a data file.")
def new(out: Path, template: str | None, wants_example: bool, data: Path | None) -> int:
    """Make the workshop file OUT; a file that is there already is never replaced."""
    if sum((template is not None, wants_example, data is not None)) > 1:
        raise UserFixable("several-starts")
    if data is not None:
        document = unsigned(read_document(data))
    else:
        document = example() if wants_example else _from_template(Template(template or "blank"), out)
    Store.create(out, document, mode=ANYBODY if data is None else permissions(data)).close()
    to_person(texts_of_user().say("{path} is made.", path=out))
    return 0


def _from_template(template: Template, out: Path) -> Document:
    """An empty workshop, called what its file is called."""
    texts = texts_of_user()
    phases, breaks = phase_names(texts), break_names(texts)
    language = texts.language.replace("_", "-")
    return new_workshop(template, out.stem, phases=phases, language=language, breaks=breaks)


BY_NAME = {"new": new}
