"""`extract`: the workshop inside a charter."""

from pathlib import Path

import click

from workshop.actions.charters.opened import make_workshop
from workshop.cli.files import A_FILE
from workshop.cli.output import texts_of_user, to_person
from workshop.exports.files import may_take


@click.command(short_help="Take the workshop out of a charter PDF.")
@click.argument("charter", type=A_FILE, metavar="CHARTER.pdf")
@click.argument("out", type=A_FILE)
def extract(charter: Path, out: Path) -> int:
    """Make the workshop file OUT of what CHARTER.pdf carries: the shareable content.

    A charter that both sides signed stays in it as that revision. This does not say whether the charter is
    intact: see verify.
    """
    may_take(out, force=False)
    make_workshop(charter, out)
    to_person(texts_of_user().say("{path} is made.", path=out))
    return 0


BY_NAME = {"extract": extract}
