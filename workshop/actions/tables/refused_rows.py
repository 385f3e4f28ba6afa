"""What is asked of a reading before it is taken over, and the file of the rows that it refused."""

from pathlib import Path

from workshop.errors import UserFixable
from workshop.exports.files import whole_file
from workshop.imports.preview.refused import refused_table
from workshop.imports.reading import How, Reading
from workshop.texts import Texts


def see_answered(found: Reading, how: How) -> None:
    """Raise UserFixable (unknown-doubt, unknown-choice) where an answer is to no doubt of this table."""
    choices = {doubt.key: doubt.choices for doubt in found.doubts}
    for key, choice in how.answers.items():
        if key not in choices:
            raise UserFixable("unknown-doubt", key=key, keys=", ".join(choices) or "–")
        if choice not in choices[key]:
            raise UserFixable("unknown-choice", key=key, choice=choice, choices=", ".join(choices[key]))


def save_refused(
    found: Reading, path: Path, texts: Texts, file: Path | None = None, force: bool = False
) -> None:
    """Write the refused rows, with the reason of each, as a table that can be mended and imported.

    `file` is the workshop that is open; with `force` a file of that name is replaced. Raises FileTrouble
    (exists, is-a-folder, a-workshop …).
    """
    with whole_file(path, force, file) as stream:
        stream.write(refused_table(found, texts.say("Reason")))
