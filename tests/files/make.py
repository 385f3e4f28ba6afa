"""Make the workshop file that stands here for the schema this program writes: `python -m tests.files.make`.

Run once when a schema is released; the file is never made again, because old files must go on opening.
"""

from pathlib import Path

import msgspec

from workshop.domain.changes import Label
from workshop.imports.data import example
from workshop.store.file import Store
from workshop.store.migrations import NEWEST


def main() -> None:
    """The example, with a step that can be undone and one that can be done again."""
    path = Path(__file__).with_name(f"schema-{NEWEST}.workshop")
    store = Store.create(path, example())
    for company in ("First name", "Second name", "Third name"):
        renamed = msgspec.structs.replace(store.load().workshop, company=company)
        with store.step(Label("edit-workshop", {"company": company})) as edit:
            edit.put("workshop", renamed)
    store.undo()
    store.close()


if __name__ == "__main__":
    main()
