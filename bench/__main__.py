"""Run every benchmark, print one table and keep it: `python -m bench [NAME…]`."""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bench import charter, commit, exports, importing, overlapping, ranking, signing, start
from bench.measure import Row
from bench.window import pages
from workshop import __version__

KEPT = Path(__file__).parents[1] / "build" / "bench"
_ALL: Mapping[str, Callable[[], Iterable[Row]]] = {
    "start": start.main,
    "commit": commit.main,
    "importing": importing.main,
    "pages": pages.main,
    "ranking": ranking.main,
    "overlapping": overlapping.main,
    "charter": charter.main,
    "exports": exports.main,
    "signing": signing.main,
}


def main(names: list[str]) -> int:
    """One after the other: two at once would measure each other. 2 where there is none of a name."""
    if strangers := [name for name in names if name not in _ALL]:
        print(f"There is no {strangers[0]} among {', '.join(_ALL)}.", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in names or _ALL:
        for row in _ALL[name]():
            print(row, flush=True)
            rows.append(row)
    print(f"{sum(row.is_over for row in rows)} of {len(rows)} over target; kept in {_keep(rows)}")
    return 0


def _keep(rows: list[Row]) -> Path:
    """What was measured, when and where, as JSON."""
    now = datetime.now(UTC)
    KEPT.mkdir(parents=True, exist_ok=True)
    path = KEPT / f"{now:%Y-%m-%dT%H%M%SZ}.json"
    machine = {
        "processors": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "program": __version__,
    }
    measured = [{**row._asdict(), "ratio": row.ratio, "over": row.is_over} for row in rows]
    content = {"at": now.isoformat(), "machine": machine, "rows": measured}
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return path.relative_to(KEPT.parents[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
