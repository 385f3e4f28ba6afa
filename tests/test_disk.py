"""What more than one layer asks of the operating system."""

from workshop.disk import drop_scratch, scratch_folder


def test_a_scratch_folder_goes_also_where_somebody_took_a_part_of_it_away():
    with scratch_folder() as folder:
        (folder / "copy").write_text("votes")
        drop_scratch(folder)

    assert not folder.exists()


def test_no_other_folder_is_taken_away(tmp_path):
    (tmp_path / "mine").write_text("mine")

    drop_scratch(tmp_path)

    assert (tmp_path / "mine").read_text() == "mine"
