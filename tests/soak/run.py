"""The long soak, from the command line: `make soak`, or shorter as `make soak SOAK="--kills 100"`."""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from tests.builders import build
from tests.faults.faulty import DISKS
from tests.faults.power import PowerCuts
from tests.faults.refuse import refusals
from tests.faults.sqlite_c import library
from tests.soak.migrating import kill_migration
from tests.soak.mischief import Mischief
from tests.soak.soak import Soak
from tests.soak.state import Broken
from tests.store.strangers.garbling import garble_heads, garble_within, opened, pages
from workshop.store.file import Store
from workshop.store.migrations import NEWEST
from workshop.store.own.machine import Machine


def main() -> int:
    """Kill, cut the power, open again and again; say the seed whatever comes of it."""
    wanted = _wanted()
    print(
        f"Soaking with seed {wanted.seed}: {wanted.edits:,} steps, {wanted.kills:,} kills, "
        f"{wanted.power_cuts:,} power cuts, {wanted.openings:,} openings.",
        flush=True,
    )
    try:
        for work in _works(wanted):
            with tempfile.TemporaryDirectory() as folder:
                os.environ["XDG_STATE_HOME"] = str(Path(folder, "machine"))
                start = time.perf_counter()
                said = work(Path(folder), wanted)
                print(f"{said} {time.perf_counter() - start:.0f} s, seed {wanted.seed}.", flush=True)
    except Broken as broken:
        print(f"BROKEN: {broken}", flush=True)
        return 1
    return 0


def _works(wanted: argparse.Namespace) -> Iterator[Callable[[Path, argparse.Namespace], str]]:
    if wanted.edits:
        yield kill
    if wanted.power_cuts:
        yield cut
        yield refuse
    if wanted.files:
        yield garble
        yield migrate
    if wanted.mischief:
        yield play
    if wanted.openings:
        yield open_often


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Edit, kill and cut the power, again and again.")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--edits", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--power-cuts", type=int, default=2_500)
    parser.add_argument("--files", type=int, default=1, help="0: garble no page and kill no migration")
    parser.add_argument("--mischief", type=int, default=300)
    parser.add_argument("--openings", type=int, default=500)
    parser.add_argument("--hasty", action="store_true", help="acknowledge too early: the kills must find it")
    parser.add_argument("--careless", action="store_true", help="flush nothing: the power cuts must find it")
    return parser.parse_args()


def kill(folder: Path, wanted: argparse.Namespace) -> str:
    """The kills; raises Broken when anything acknowledged is missing."""
    soak = Soak(folder, wanted.seed, wanted.edits, wanted.kills, wanted.hasty)
    soak.run()
    deaths = ", ".join(f"{count:,} {moment}" for moment, count in sorted(soak.deaths.items()))
    return (
        f"{soak.taken:,} steps and {soak.deaths.total():,} kills ({deaths}; "
        f"{soak.interrupted:,} in mid-write), {soak.walked:,} steps undone and redone: "
        f"nothing that was acknowledged is missing."
    )


def cut(folder: Path, wanted: argparse.Namespace) -> str:
    """The power cuts; raises Broken when any of them lost something."""
    if library() is None:
        return "No power cuts: Python holds its SQLite inside itself here, or this is not Linux."
    run = PowerCuts(folder, wanted.seed, wanted.power_cuts, wanted.careless)
    run.run()
    if run.losses:
        raise Broken(f"{len(run.losses):,} of {run.cuts:,} power cuts lost something, first: {run.losses[0]}")
    return (
        f"{run.cuts:,} power cuts, {run.one_more:,} of them with a step that was about to be acknowledged: "
        f"nothing that was acknowledged is missing."
    )


def refuse(folder: Path, _: argparse.Namespace) -> str:
    """Disks that are full or fail; raises Broken where that is not told of or loses a step."""
    if library() is None:
        return "No refusing disks, for the same reason."
    for kind in DISKS:
        (folder / kind).mkdir()
    refused = sum(refusals(folder / kind / "room.workshop", kind) for kind in DISKS)
    return f"{refused:,} calls refused by full and failing disks: all told of, and nothing is missing."


def garble(folder: Path, _: argparse.Namespace) -> str:
    """Every page of a workshop, garbled; raises Broken where it is neither found nor harmless."""
    path, machine = folder / "sent.workshop", Machine(folder / "another machine")
    Store.create(path, build(activities=60, owned=True), machine).close()
    content, sound = opened(path, machine), path.read_bytes()
    heads = garble_heads(path, range(2, pages(path) + 1))
    path.write_bytes(sound)
    insides = garble_within(path, content, range(2, pages(path) + 1))
    return f"{heads:,} pages garbled at their heads and {insides:,} within: all found, or harmless."


def migrate(folder: Path, _: argparse.Namespace) -> str:
    """A kill at every statement of every migration; raises Broken where the file does not open."""
    kills = sum(kill_migration(folder, version, count(1)) for version in range(1, NEWEST))
    return f"{kills:,} kills while older files were brought up to date: all of them open."


def play(folder: Path, wanted: argparse.Namespace) -> str:
    """Mischief beside and over the file; raises Broken where anything is lost, or anything else obeyed."""
    run = Mischief(folder, wanted.seed, wanted.mischief)
    run.run()
    kinds = ", ".join(f"{count:,} {kind.replace('_', ' ')}" for kind, count in sorted(run.done.items()))
    return f"{run.done.total():,} rounds of mischief ({kinds}): nothing of anybody's is missing."


def open_often(folder: Path, wanted: argparse.Namespace) -> str:
    """The openings of one workshop over another, in a window; raises Broken when it falls or warns."""
    words = [sys.executable, "-m", "tests.ui.opener", str(wanted.openings)]
    surroundings = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    ended = subprocess.run(words, capture_output=True, text=True, env=surroundings, check=False)
    if ended.returncode:
        raise Broken(f"opening one workshop over another ended in {ended.returncode}: {ended.stderr.strip()}")
    return (
        f"{wanted.openings:,} workshops opened one over another: the window stands, and Qt warned of nothing."
    )


if __name__ == "__main__":
    sys.exit(main())
