"""The pool of pixel buffers: memory is reused, but never while anybody looks at it."""

from __future__ import annotations

import gc
import threading

import numpy as np
import pytest

from lem_viewer.reading.buffers import BufferPool


def address(array: np.ndarray) -> int:
    return int(array.__array_interface__["data"][0])


def test_a_buffer_comes_back_when_its_array_is_gone() -> None:
    pool = BufferPool()
    first = pool.acquire(100, 80)
    where = address(first)
    del first
    assert address(pool.acquire(100, 80)) == where


def test_a_buffer_is_not_reused_while_a_view_of_a_view_is_alive() -> None:
    pool = BufferPool()
    first = pool.acquire(100, 80)
    first.fill(7)
    corner = first[10:20][:, ::2].T
    del first
    gc.collect()
    other = pool.acquire(100, 80)
    other.fill(9)
    assert (corner == 7).all()
    assert not np.shares_memory(corner, other)


def test_a_locked_array_gives_back_memory_that_can_be_written_again() -> None:
    pool = BufferPool()
    first = pool.acquire(10, 10)
    first.setflags(write=False)
    del first
    pool.acquire(10, 10)[:] = 3  # raises where the lock outlives the array


def test_the_array_has_the_asked_shape_and_dtype_and_is_contiguous() -> None:
    array = BufferPool().acquire(33, 57)
    assert array.shape == (33, 57)
    assert array.dtype == np.uint16
    assert array.flags.c_contiguous and array.flags.writeable


def test_a_small_view_does_not_take_a_large_films_buffer() -> None:
    pool = BufferPool()
    pool.acquire(4000, 3000)  # let go of at once
    held = pool.free_bytes
    small = pool.acquire(10, 10)
    assert pool.free_bytes == held
    assert small.size == 100


def test_the_pool_keeps_no_more_than_it_may() -> None:
    one = (1 << 18) * 2  # bytes of the smallest buffer
    pool = BufferPool(keep_bytes=2 * one)
    arrays = [pool.acquire(10, 10) for _ in range(5)]
    arrays.clear()
    assert pool.free_bytes == 2 * one
    pool.trim()
    assert pool.free_bytes == 0


def test_preallocated_buffers_are_the_ones_handed_out() -> None:
    pool = BufferPool()
    pool.preallocate(200, 100, 3)
    held = pool.free_bytes
    arrays = [pool.acquire(200, 100) for _ in range(3)]
    assert len({address(array) for array in arrays}) == 3
    assert pool.free_bytes == 0 < held


def test_two_threads_never_get_the_same_memory() -> None:
    pool = BufferPool()
    torn: list[int] = []

    def work(number: int) -> None:
        for _ in range(200):
            array = pool.acquire(64, 64)
            array.fill(number)
            if not (array == number).all():
                torn.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert torn == []


def test_an_empty_size_is_a_programmers_mistake() -> None:
    with pytest.raises(ValueError, match="0 x 5"):
        BufferPool().acquire(0, 5)
