from workshop.domain.changes import Label
from workshop.domain.document import new_document
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.set_up import Workshop
from workshop.store.file import Store


def put(store, *ids):
    with store.step(Label("put")) as edit:
        edit.put("activities", *(Activity(id=id) for id in ids))


def test_a_new_row_never_takes_the_number_of_one_that_undo_brought_back(tmp_path):
    store = Store.create(tmp_path / "a.workshop", new_document(Workshop(title="T")))
    put(store, "one", "two", "three")
    with store.step(Label("drop")) as edit:
        edit.drop("activities", ("two",), ("three",))
    store.close()
    store = Store.open(tmp_path / "a.workshop")
    put(store, "four")
    store.undo()
    store.undo()

    put(store, "five")

    assert [activity.id for activity in store.load().activities] == ["one", "two", "three", "five"]
    store.close()
