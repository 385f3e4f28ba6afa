"""The long soak, from the command line: `make soak`, or shorter as `make soak SOAK="--kills 100"`."""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.soak import Soak
from tests.soak.state import Broken


def main() -> int:
    """Soak, and say the seed whatever comes of it."""
    parser = argparse.ArgumentParser(description="Edit and kill, again and again.")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--edits", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--hasty", action="store_true", help="acknowledge too early, to see the soak fail")
    wanted = parser.parse_args()
    print(f"Soaking with seed {wanted.seed}: {wanted.edits:,} edits, {wanted.kills:,} kills.", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            kill(Path(folder), wanted)
        except Broken as broken:
            print(f"BROKEN: {broken}", flush=True)
            return 1
    return 0


def kill(folder: Path, wanted: argparse.Namespace) -> None:
    start = time.perf_counter()
    soak = Soak(folder, wanted.seed, wanted.edits, wanted.kills, wanted.hasty)
    soak.run()
    deaths = ", ".join(f"{count:,} {moment}" for moment, count in sorted(soak.deaths.items()))
    print(
        f"{soak.taken:,} steps, {soak.deaths.total():,} kills ({deaths}; {soak.interrupted:,} in mid-write), "
        f"{soak.walked:,} steps undone and redone, in {time.perf_counter() - start:.0f} s: "
        f"nothing that was acknowledged is missing. Seed {wanted.seed}.",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
