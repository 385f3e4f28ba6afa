"""Start lives quickly: one interpreter that has everything loaded and forks for each of them.

`python -m tests.soak.nursery WORKSHOP PLAN`; each line that comes in is a `Life` to begin, as numbers.
"""

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from signal import SIGKILL

from tests.soak.child import Life, live, speak
from tests.soak.plan import Step

ROOT = Path(__file__).parents[2]


class Nursery:
    """The other end: begin lives, hear them, kill them."""

    def __init__(self, path: Path, plan: Path) -> None:
        self._words = [sys.executable, "-m", "tests.soak.nursery", str(path), str(plan)]
        self._pid = 0
        self.status = 0
        """How the last life ended, as subprocess gives it: 0, or minus the signal that ended it."""

    def __enter__(self) -> "Nursery":
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(self._words, cwd=ROOT, stdin=pipe, stdout=pipe, text=True, bufsize=1)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def life(self, life: Life) -> Iterator[str]:
        """What a life says, until it has ended, however it ends."""
        self._write(" ".join(f"{word:d}" for word in life) + "\n")
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word, _, rest = line.strip().partition(" ")
            if word == "born":
                self._pid = int(rest)
            elif word == "dead":
                self.status = int(rest)
                self._write("buried\n")
                return
            else:
                yield line.strip()
        raise RuntimeError("the nursery is gone")

    def let_go(self) -> None:
        """Let a life that lingers come to its end."""
        self._write("\n")

    def _write(self, words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(words)
        self._process.stdin.flush()

    def kill(self) -> None:
        """End the life at once; its number is nobody else's before it is buried."""
        os.kill(self._pid, SIGKILL)


def main(path: str, plan: str) -> None:
    """Begin a life for each line that comes in, and say how it ended."""
    import workshop.exports.pdf.build  # noqa: F401, a life that exports is not to wait for it

    steps = [json.loads(line) for line in Path(plan).read_text(encoding="utf-8").splitlines()]
    for line in sys.stdin:
        life = Life(*map(int, line.split()))
        pid = os.fork()
        if not pid:
            os._exit(_live(Path(path), steps, life))
        ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        speak(f"dead {ended.si_status if ended.si_code == os.CLD_EXITED else -ended.si_status}")
        sys.stdin.readline()  # once it is no longer aimed at, its number may be given to another process
        os.waitpid(pid, 0)


def _live(path: Path, steps: list[Step], life: Life) -> int:
    try:
        speak(f"born {os.getpid()}")
        live(path, steps, life, speak)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    main(*sys.argv[1:])
