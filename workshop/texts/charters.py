"""What can't be done with a charter PDF, in words."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "blocked": "The charter can't be signed: what the rules found stops it {count} times. "
    "Run check, and mend what it names.",
    "changed-meanwhile": "The signature was not kept, because the workshop was changed while it was made: "
    "sign again.",
    "ink-too-large": "{path} is too large an image for a signature: make it smaller.",
    "no-ink": "{path} shows nothing: draw the signature dark on white.",
    "no-key": "{path} holds no key to sign with: choose the .p12 or .pfx file of a person.",
    "not-an-image": "{path} is no image that can be read as a signature: save it as PNG or JPEG.",
    "not-rsa": "{path} holds a key of another kind than RSA, which an archival PDF does not take: "
    "use an RSA certificate, or sign without one.",
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
