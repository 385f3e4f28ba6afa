"""`doctor`: is a workshop file sound, and what can be saved of one that isn't."""

from pathlib import Path

import click

from workshop.actions.charters.frozen_charters import flaws_of_charters
from workshop.cli.files import A_FILE, copied, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user, to_person
from workshop.domain.files.health import Health, with_flaws
from workshop.log import log_file
from workshop.store.strangers import strangers
from workshop.texts.health import flaw_text, health_text, left_texts, unread_texts

DAMAGED = 1
"""The exit status where something is wrong with the file."""


@click.command(short_help="See whether a workshop file is sound; repair it.")
@workshop_argument
@click.option("--repair", type=A_FILE, metavar="OUT", help="Save what can be saved into this new file.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def doctor(file: Path, repair: Path | None, as_json: bool) -> int:
    """Check FILE: its pages, its inner build, what names what, its undo, the seals of its history.

    Of signed charters, whether they are what was signed. FILE is only read. The exit status is 1 when
    something is wrong.
    """
    texts = texts_of_user()
    health = strangers.examine(file) if repair is None else strangers.repair(file, repair)
    for sentence in unread_texts(texts, health):
        to_person(sentence)
    if health.is_sound:
        with copied(file) as session:
            health = with_flaws(health, flaws_of_charters(session.snapshot, session.frozen))
    if as_json:
        result_json(_facts(health, repair))
    else:
        result(health_text(texts, health), *(f"- {flaw_text(texts, flaw)}" for flaw in health.flaws))
    to_person(texts.say("Faults of the program itself are noted in {path}.", path=log_file()))
    if repair is not None:
        to_person(texts.say("{path} holds what could be saved.", path=repair))
        for words in left_texts(texts, health):
            to_person(words)
    return 0 if health.is_sound else DAMAGED


def _facts(health: Health, repair: Path | None) -> dict[str, object]:
    texts = texts_of_user()
    return {
        "sound": health.is_sound,
        "flaws": [
            {"code": flaw.code, "params": flaw.params, "message": flaw_text(texts, flaw)}
            for flaw in health.flaws
        ],
        "readable": health.kept,
        "unread": list(health.unread),
        "repaired": None if repair is None else str(repair),
        "log": str(log_file()),
    }


BY_NAME = {"doctor": doctor}
