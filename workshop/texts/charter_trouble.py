"""What can't be done with a charter PDF, in words."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from workshop.domain.facts.choices import Side
from workshop.domain.files.verdict import Remark, SignatureFound, Verdict
from workshop.domain.standing import Standing, State
from workshop.texts import Plural, Template, Texts
from workshop.texts.formats import day, listing, moment

_NAMED = 8
"""How many characters without a letter are named."""
MORE_LETTERS = Plural("1 more character", "{count} more characters", "count")
SENTENCES: Mapping[str, Template] = {
    "blocked": Plural(
        "The charter can't be signed: what the rules found stops it once. Run check, and mend what it names.",
        "The charter can't be signed: what the rules found stops it {count} times. "
        "Run check, and mend what it names.",
        "count",
    ),
    "changed-meanwhile": "The signature was not kept, because the workshop was changed while it was made: "
    "sign again.",
    "first-unsound": "What {name} signed is not kept as it was signed: sign anew (sign --anew), "
    "and ask {name} to sign again.",
    "ink-too-large": "{path} is too large an image for a signature: make it smaller.",
    "no-ink": "{path} shows nothing: draw the signature dark on white.",
    "no-key": "{path} holds no key to sign with: choose the .p12 or .pfx file of a person.",
    "not-an-image": "{path} is no image that can be read as a signature: save it as PNG or JPEG.",
    "not-rsa": "{path} holds a key of another kind than RSA, which an archival PDF does not take: "
    "use an RSA certificate, or sign without one.",
    "odd-certificate": "{path} holds a certificate without a name, or with one in letters that readers can't "
    "compare: use another, or sign without one.",
    "other-pages": "The pages that {name} signed are not what this program prints of the workshop: another "
    "version printed them, or somebody replaced them. Sign anew (sign --anew), and ask {name} to sign again.",
    "signed-already": "This side has signed revision {number}, and nothing was changed since: "
    "the other side signs next.",
    "signed-by-both": "Revision {number} is signed by both sides: any change opens the next one to sign.",
    "wrong-passphrase": "{path} can't be opened: check the pass phrase, and that it is a .p12 or .pfx file.",
    "charter-too-large": "{path} carries more than this program takes out of a charter: check that it is the "
    "right file.",
    "not-a-charter": "{path} is no charter that carries a workshop: choose a PDF that Joint Charter wrote.",
    "odd-charter": "{path} carries a workshop in a way that no Joint Charter wrote it: "
    "ask for the PDF again.",
}
"""By the code of the error."""

PROBLEMS: Mapping[str, str] = {
    "active-content": "Something in it would run when it is opened.",
    "added-unsigned": "Something was added to a signature that the signature does not cover.",
    "altered": "Bytes that were signed are not what they were.",
    "changed-after": "Something was added or changed after a signature.",
    "content-differs": "The workshop inside is not the one that was signed.",
    "content-missing": "The workshop inside is gone.",
    "content-odd": "The workshop inside can't be read as one.",
    "differs": "It is not the charter, byte for byte, that the workshop file recorded.",
    "fields-missing": "A place for a signature is gone.",
    "not-certified": "The first signature does not certify it.",
    "not-locked": "The last signature does not lock it.",
    "not-recorded": "The workshop file has recorded no signed charter.",
    "not-signed": "No signature is in it.",
    "one-missing": "One of the two sides has not signed.",
    "other-files": "Other files were put in beside the workshop.",
    "other-keys": "It is signed with other certificates than the workshop file recorded.",
    "other-pages": "Its pages are not what this program prints of the workshop.",
    "overlay": "Something was laid over its pages.",
    "too-large": "It is far too large for a charter.",
    "too-many": "It has more signatures or fields than a charter has.",
    "unreadable": "Parts of it can't be read as a PDF.",
}
"""What is wrong with a charter, by the code in a verdict."""


REMARKS: Mapping[str, str] = {
    "authority-expired": "The certificate of {holder}, which stands above the one of {name}, was valid until "
    "{day}, and was used after that.",
    "authority-not-yet-valid": "The certificate of {holder}, which stands above the one of {name}, is valid "
    "from {day}, and was used before that.",
    "certificate-expired": "The certificate of {name} was valid until {day}, and was used after that.",
    "certificate-not-yet-valid": "The certificate of {name} is valid from {day}, and was used before that.",
    "dated-back": "{name} signed after {first}, and is dated before: the clock of one machine was wrong.",
    "no-holder": "{name} signed with a certificate that names no person: {holder}.",
    "other-holder": "{name} signed with the certificate of {holder}.",
}
"""What is worth saying of signatures that hold, by the code of the remark."""

BEFORE: Mapping[str, str] = {
    "authority-expired": "The certificate of {holder}, which stands above it, was valid until {day}: "
    "it has expired.",
    "authority-not-yet-valid": "The certificate of {holder}, which stands above it, is valid from {day}: "
    "it is not valid yet.",
    "certificate-expired": "This certificate was valid until {day}: it has expired.",
    "certificate-not-yet-valid": "This certificate is valid from {day}: it is not valid yet.",
    "no-holder": "This certificate names no person ({holder}), and {name} is to sign.",
    "other-holder": "This is the certificate of {holder}, and {name} is to sign.",
}
"""What is said of a person's own certificate before it signs, by the same codes."""


_STANDINGS: Mapping[State, str] = {
    State.DRAFT: "Revision {n} · draft",
    State.WAITING: "Revision {n} · signed by one side",
    State.VOID: "Revision {n} · signature void",
    State.FINAL: "Revision {n} · sealed",
}


def verdict_text(texts: Texts, verdict: Verdict) -> str:
    """The verdict in a sentence or two, saying what it proves and what not."""
    if not verdict.is_intact:
        return texts.say("Not intact.")
    if verdict.matches:
        return texts.say(
            "Intact: byte for byte what the workshop file recorded, signed with the keys that it recorded."
        )
    return texts.say(
        "Intact in itself: nothing was changed since these two keys signed. Whose keys they are it can't "
        "prove, and not when they signed: compare it with the workshop file."
    )


def problem_text(texts: Texts, code: str) -> str:
    """One thing that is wrong with a charter."""
    return texts.say(PROBLEMS[code])


def without_letters_text(texts: Texts, characters: Sequence[str]) -> str:
    """That a charter shows these by their codes, the first of them named."""
    named = [f"{each} (U+{ord(each):04X})" for each in characters[:_NAMED]]
    more = len(characters) - len(named)
    if more:
        named.append(texts.say(MORE_LETTERS, count=more))
    return texts.say(
        "No font here has {characters}: the charter shows the code in a box, and it is copied as typed.",
        characters=listing(texts, named),
    )


def remark_text(texts: Texts, remark: Remark) -> str:
    """Something worth saying of a signature that holds."""
    return texts.say(REMARKS[remark.code], **_params(texts, remark))


def before_text(texts: Texts, remark: Remark) -> str:
    """The same of a person's own certificate before it signs."""
    return texts.say(BEFORE[remark.code], **_params(texts, remark))


def _params(texts: Texts, remark: Remark) -> dict[str, str]:
    params: dict[str, str] = dict(remark.params)
    if "day" in params:
        params["day"] = day(texts, date.fromisoformat(params["day"]))
    return params


def signature_text(texts: Texts, found: SignatureFound) -> str:
    """Who signed for which side, when, by the clock of this machine, and with whose certificate.

    A time that is none is left out, and a certificate that its own key made, for it proves nobody.
    """
    names = {Side.MARKETING.value: texts.say("Marketing"), Side.IT.value: texts.say("IT")}
    side = names.get(found.side, found.side)
    when = _moment(texts, found.signed_at) if found.signed_at else ""
    told = texts.say("{side}: {name}", side=side, name=", ".join(filter(None, (found.name, when))))
    return " · ".join(filter(None, (told, certificate_text(texts, found))))


def certificate_text(texts: Texts, found: SignatureFound) -> str:
    """Whose certificate it says it is, who issued it, and from when to when it is valid."""
    if found.issuer is None:
        return ""
    return texts.say(
        "certificate of {holder}, issued by {issuer}, valid from {first} to {last}",
        holder=found.holder or "?",
        issuer=found.issuer,
        first=_day(texts, found.valid_from),
        last=_day(texts, found.valid_until),
    )


def _day(texts: Texts, told: str | None) -> str:
    return day(texts, datetime.fromisoformat(told).date()) if told else "?"


def _moment(texts: Texts, told: str) -> str:
    """A time that a charter tells, as it is told where it lies outside of all calendars."""
    try:
        when = datetime.fromisoformat(told).astimezone()
    except (ValueError, OverflowError):
        return told
    return moment(texts, when)


def state_text(texts: Texts, state: State, number: int) -> str:
    """What a revision in this state is called, wherever it is."""
    return texts.say(_STANDINGS[state], n=number)


def standing_text(texts: Texts, standing: Standing) -> str:
    """The revision in work and how it stands."""
    return state_text(texts, standing.state, standing.number)
