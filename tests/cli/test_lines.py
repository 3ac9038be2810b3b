from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from followup.cli.lines import LineReader


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    for end in (reading, writing):
        try:
            os.close(end)
        except OSError:
            continue


def test_lines_come_one_by_one_and_nothing_is_waited_for_when_none_is_there(pipe: tuple[int, int]) -> None:
    reader = LineReader(pipe[0])
    assert reader(0) is None
    os.write(pipe[1], "one\r\nzwei äöü\nhal".encode())
    assert [reader(0), reader(0), reader(0)] == ["one", "zwei äöü", None]
    os.write(pipe[1], b"f\n")
    assert reader(None) == "half"


def test_the_end_of_input_is_told_after_the_last_line(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"\nlast")
    os.close(pipe[1])
    reader = LineReader(pipe[0])
    assert [reader(5), reader(5)] == ["", "last"]
    for _ in range(2):
        with pytest.raises(EOFError):
            reader(5)


def test_bytes_that_are_no_text_do_no_harm(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"\xff\xfe\n")
    assert LineReader(pipe[0])(0) == "\ufffd\ufffd"
