"""Buttons in less room than their words ask for, as a longer language has it."""

from ui.controls.buttons import Button


def painted(looks, qtbot, words, width, keys=("Ctrl", "Enter")):
    button = Button(looks, words, "primary", keys=keys, size="large")
    qtbot.addWidget(button)
    button.resize(width or button.sizeHint().width(), 44)
    return button.grab().toImage()


def test_where_there_is_no_room_the_keys_go_before_the_words(looks, qtbot):
    words = "Take the pick back again and again"
    narrow = Button(looks, words, size="large").sizeHint().width() + 20

    assert painted(looks, qtbot, words, narrow) == painted(looks, qtbot, words, narrow, keys=())
    assert painted(looks, qtbot, words, None) != painted(looks, qtbot, words, None, keys=())
