"""Joint Charter: a command on the command line, or the window."""

import multiprocessing
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; nothing of Qt is loaded for a command."""
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["--child"]:
        from workshop.child import main as be_child

        return be_child(words[1:])
    from workshop.cli import is_command_line

    if is_command_line(words):
        from workshop.cli import main as run_command

        return run_command(words)
    from ui.app import run_window

    return run_window(words)


if __name__ == "__main__":
    sys.exit(main())
