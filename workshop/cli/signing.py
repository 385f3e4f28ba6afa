"""`sign`: one side signs the charter."""

import os
import sys
from pathlib import Path

import click

from workshop.actions.charters import signing
from workshop.actions.charters.certificates import read_certificate, read_holder, remarks_on
from workshop.actions.charters.signing import Signed, Signer
from workshop.cli.files import A_FILE, changing, workshop_argument
from workshop.cli.output import progress_bar, texts_of_user, to_person
from workshop.domain.facts.choices import Side
from workshop.domain.standing import SIGNING_SIDES, number_before, standing
from workshop.errors import FileTrouble, UserFixable
from workshop.given import read_given
from workshop.session import Session
from workshop.store.history import local_now
from workshop.texts import Texts
from workshop.texts.charter_trouble import before_text, remark_text
from workshop.texts.names import side_label

STOPPED = 1
"""The exit status when a blocking finding stands."""
REFUSED = 2
"""The exit status when whoever was asked said no."""
_LONGEST_PASSPHRASE = 4_096


@click.command(short_help="Sign the charter for one side.")
@workshop_argument
@click.option("--side", type=click.Choice([each.value for each in SIGNING_SIDES]), required=True)
@click.option("--name", required=True, help="Who signs, as it is printed.")
@click.option("--ink", type=A_FILE, metavar="IMAGE", help="The drawn signature: PNG or JPEG.")
@click.option("--certificate", type=A_FILE, metavar="P12", help="Sign with the key of a .p12 or .pfx file.")
@click.option("--passphrase-fd", type=int, metavar="N", help="Read its pass phrase from this open file.")
@click.option("--anew", is_flag=True, help="Freeze the charter anew; a signature that it has becomes void.")
def sign(
    file: Path,
    side: str,
    name: str,
    ink: Path | None,
    certificate: Path | None,
    passphrase_fd: int | None,
    anew: bool,
) -> int:
    """Sign the charter of FILE: the first side freezes its revision, the second signs those bytes.

    The second signature is given only where those are what this program prints of the workshop.

    Without a certificate a key is made for this one signature and thrown away. It proves that nothing was
    changed since; not who signed, and not when. The exit status is 1 when a finding stops the signature.
    """
    with changing(file) as session:
        try:
            signing.see_that_it_can_be_signed(session.snapshot, Side(side), anew=anew)
        except UserFixable as error:
            if error.code != "blocked":
                raise
            return _stopped(error)
        signer = Signer(
            side=Side(side),
            name=name,
            ink=None if ink is None else read_given(ink, signing.LARGEST_GIVEN),
            certificate=None if certificate is None else read_certificate(certificate),
            passphrase="" if certificate is None else _passphrase(certificate, passphrase_fd),
            ink_path=str(ink or ""),
            certificate_path=str(certificate or ""),
        )
        if not _may_sign(signer, asks=passphrase_fd is None and sys.stdin.isatty()):
            to_person(texts_of_user().say("Nothing was signed."))
            return REFUSED
        _say(texts_of_user(), session, _signed(session, signer, anew))
    return 0


def _may_sign(signer: Signer, asks: bool) -> bool:
    """Say before it signs that a certificate isn't valid now, or somebody else's; and ask who can be asked.

    Who typed its pass phrase is asked. A script that hands it over chose the certificate, and is told.
    """
    if signer.certificate is None:
        return True
    texts = texts_of_user()
    holder = read_holder(signer.certificate, signer.passphrase, signer.certificate_path)
    remarks = remarks_on(holder, name=signer.name, side=signer.side, at=local_now())
    for remark in remarks:
        to_person(before_text(texts, remark))
    if not remarks or not asks:
        return True
    return click.confirm(texts.say("Sign with it all the same?"), default=False, err=True)


def _signed(session: Session, signer: Signer, anew: bool) -> Signed:
    """The charter is worded in the workshop's language, whoever signs it."""
    snapshot = session.snapshot
    frozen, number = session.frozen(standing(snapshot).number), number_before(snapshot)
    with progress_bar(session.path.name) as progress:
        signed = signing.sign(
            snapshot,
            frozen,
            signer,
            at=local_now(),
            anew=anew,
            earlier=session.frozen(number) if number is not None else None,
            progress=progress,
        )
    session.run(signing.keep_signature, signed=signed)
    return signed


def _say(texts: Texts, session: Session, signed: Signed) -> None:
    number, own = signed.revision.number, signed.revision.signatures[-1]
    for each in signed.voided:
        side = side_label(texts, session.snapshot, each.side)
        to_person(
            texts.say(
                "The signature of {name} for {side} is void, because the charter was frozen anew: "
                "ask for it again.",
                name=each.name,
                side=side,
            )
        )
    side = side_label(texts, session.snapshot, own.side)
    template = (
        "{name} has signed revision {number} for {side}. Both sides have signed: it is final."
        if signed.is_final
        else "{name} has signed revision {number} for {side}. The other side signs the same pages; "
        "any change before that makes this signature void."
    )
    to_person(texts.say(template, name=own.name, number=number, side=side))
    for remark in signed.remarks:
        to_person(remark_text(texts, remark))
    if not signed.is_archival:
        to_person(texts.say("The charter is plain PDF 1.7: it could not be made PDF/A-3."))


def _stopped(error: UserFixable) -> int:
    from workshop.texts.errors import sentence

    to_person(sentence(texts_of_user(), error))
    return STOPPED


def _passphrase(certificate: Path, descriptor: int | None) -> str:
    """From an open file, up to its first line's end, or typed; never from the command line."""
    if descriptor is None:
        prompt = texts_of_user().say("Pass phrase of {path}", path=certificate)
        typed: str = click.prompt(prompt, hide_input=True, default="", show_default=False, err=True)
        return typed
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            return stream.readline(_LONGEST_PASSPHRASE).rstrip(b"\r\n").decode()
    except (OSError, ValueError, OverflowError) as error:
        raise FileTrouble("unreadable", path=f"--passphrase-fd {descriptor}") from error


BY_NAME = {"sign": sign}
