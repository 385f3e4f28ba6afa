"""Every change of the schema, in order; a migration is one file with `up(db)`, literals and `steps`."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_FILES = (
    "m0001_first",
    "m0002_add_history",
    "m0003_keep_frozen_charters",
    "m0004_count_who_can_not_say",
    "m0005_count_people_behind_means",
    "m0006_vote_again_and_name_people",
    "m0007_pair_aims_and_ask_for_views",
    "m0008_plan_days_and_accept_anything",
    "m0009_count_tasks_at_once",
    "m0010_agree_to_words_and_accept_two_aims",
    "m0011_end_parked_points",
    "m0012_say_who_wrote",
    "m0013_ask_whether_it_holds",
)

DIGESTS = (
    "d9a968fd694b0e1872146a95c2011a427e945e2cb1f60aa8d03497f9633b33bd",
    "5c46c0e92575550b0079debf08bfe7c042a7c6105f06899bdff9c8ac997fac70",
    "05e5a6949346901edcd0d300ab4cdb020d8dc43989f299ba31db3d546dfe7214",
    "dbdede80364c793ce33e4988348a42a3b7f4f13c8f900249a3fdea6cd88bbac3",
    "568aaf1656a651c4d00c37434d2210217c0e0df295d1972b752901311992230b",
    "aa9dbaa47bc6df0cfb4b035e3d58cc88e6738463443c266823789536d87ce1eb",
    "bb6dc8031778136a6ff1d6f22e485b098532e5498483464367763c73b68f99ba",
    "be6299f632889f6ea42367889a31d6ed1ebc2fff6e8f1a5333646f213e6e1c2e",
    "50dba118405b8f4be16797b46564f7357664fc45718d4a01db33edc1c3f12d76",
    "d598722f3157b09fc01d557f13146fd83b6b56e9b79bcc700b7a42952d8e8260",
    "b142dbd4436f62e63622fa6db2cfa2d08ab0e822e19844e36ce4892e395ee8c4",
    "848a8423344871aa41182e4764bb6f60ace631cb55bbc80e19f58ff19bde8317",
    "d37554d15b56fb5dd450f34a51439b87f3517bbb2e6297aa37e804ff200570b6",
)
"""What `schema.digest` says after each migration: a file is known without making one to compare it with."""

NEWEST = len(_FILES)
"""The schema version that this program writes."""


def pending(version: int) -> "tuple[Callable[[Database], None], ...]":
    """The migrations that a file of this schema version still needs, in order."""
    return tuple(import_module(f"{__name__}.{name}").up for name in _FILES[version:])
