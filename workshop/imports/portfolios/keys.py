"""Which column tells entries apart: one in which no two entries have the same key."""

import msgspec

from workshop.domain.text import folded
from workshop.imports.lists.records import Table
from workshop.imports.portfolios.heads import rank
from workshop.imports.tables.grid import Remark


def with_keys(table: Table) -> Table:
    """The list with the best column of keys, or with none where entries share them, which is said."""
    if "key" not in table.places or "key" in table.how.columns.values():
        return table
    first = table.places["key"][0]
    taken = {place for field, places in table.places.items() for place in places if field != "key"}
    ranks = {place: rank(name, "key") for place, name in enumerate(table.names) if place not in taken}
    likely = sorted((behind, place) for place, behind in ranks.items() if behind is not None)
    places = [first, *(place for _, place in likely if place != first)]
    unique = next((place for place in places if _is_unique(table, place)), None)
    kept = {field: found for field, found in table.places.items() if field != "key"}
    if unique is not None:
        return msgspec.structs.replace(table, places=kept | {"key": (unique,)})
    said = Remark(table.header[0], "keys-repeat", {"column": table.names[first]})
    return msgspec.structs.replace(table, places=kept, remarks=(*table.remarks, said))


def _is_unique(table: Table, place: int) -> bool:
    """Whether no key stands at two titles, and there is one."""
    titles: dict[str, str] = {}
    for line in table.lines:
        key, title = line.cell(place), folded(table.text(line, "title"))
        if key and title and titles.setdefault(key, title) != title:
            return False
    return bool(titles)
