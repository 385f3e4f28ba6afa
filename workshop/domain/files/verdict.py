"""What is found when a charter that came back is judged."""

import msgspec


class SignatureFound(msgspec.Struct, frozen=True):
    """A signature in a charter: what it says, and whether the bytes agree.

    `covers_whole_file` is of the file as it was when it was signed; `changed_after` is any change but the
    other side's signature. `certificate` is the certificate's SHA-256, in hex; `holder` and `issuer` are what
    it says of itself, and nobody proves. One that its own key made has no issuer.
    """

    side: str
    name: str
    signed_at: str | None
    covers_whole_file: bool
    changed_after: bool
    certificate: str
    holder: str = ""
    issuer: str | None = None
    valid_from: str | None = None
    valid_until: str | None = None


class Remark(msgspec.Struct, frozen=True):
    """Something that is worth saying and breaks nothing; `texts.charter_trouble` words it.

    `side` is whose signature it is about.
    """

    code: str
    params: dict[str, str] = {}
    side: str = ""


class Judgement(msgspec.Struct, frozen=True):
    """What a PDF shows by itself; `problems` are codes that `texts.charter_trouble` words."""

    is_charter: bool
    problems: tuple[str, ...]
    signatures: tuple[SignatureFound, ...] = ()
    revision: int | None = None
    fingerprint: str | None = None
    remarks: tuple[Remark, ...] = ()


class Verdict(msgspec.Struct, frozen=True):
    """Whether a charter is intact, and why not; `matches` is None where nothing was there to compare with."""

    problems: tuple[str, ...]
    signatures: tuple[SignatureFound, ...]
    revision: int | None
    fingerprint: str | None
    matches: bool | None
    remarks: tuple[Remark, ...] = ()

    @property
    def is_intact(self) -> bool:
        """Whether nothing speaks against its being what was signed."""
        return not self.problems
