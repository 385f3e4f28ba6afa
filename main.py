"""Joint Charter: a command on the command line, or the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; nothing of Qt is loaded for a command."""
    if hasattr(sys, "frozen"):  # where a packed program starts itself for a piece of work
        from multiprocessing import freeze_support

        freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["--child"]:
        from workshop.child import main as be_child

        return be_child(words[1:])
    from workshop.cli import is_command_line

    if is_command_line(words):
        from workshop.cli import main as run_command

        return run_command(words)
    import gc

    gc.disable()  # a start makes no waste, and what it makes would be gone through again and again
    from ui.app import run_window

    return run_window(words)


if __name__ == "__main__":
    sys.exit(main())
