"""Run every benchmark and print its rows."""

from bench import charter, commit, exports, importing, overlapping, pages, ranking, signing, start


def main() -> None:
    """One after the other: two at once would measure each other."""
    for bench in (commit, importing, pages, ranking, overlapping, charter, exports, signing, start):
        for row in bench.main():
            print(row, flush=True)


if __name__ == "__main__":
    main()
