"""Decoders that hold the GIL run in a process of their own, started when first needed.

gdcm, pylibjpeg, pyjpegls, Pillow and pydicom's own RLE decoder keep the GIL for the whole frame:
in a thread they would freeze the window for up to a second (docs/benchmarks.md). A decoder that
crashes takes its process with it, not the program.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any

from pydicom.pixels import get_decoder
from pydicom.uid import UID

from lem_viewer.reading.codecs import PLUGIN, register

TIMEOUT_S = 120.0
_WORKERS = 2  # as many as there are decoding threads

_lock = threading.Lock()
_pool: ProcessPoolExecutor | None = None


@dataclass(frozen=True)
class DecodedElsewhere:
    """A frame as another plug-in decoded it: little-endian samples of ``bits_allocated`` bits."""

    samples: bytes
    bits_allocated: int
    plugin: str


class NotDecoded(Exception):
    """None of the other plug-ins decoded the frame; says what each of them said."""


def other_plugins(syntax: str) -> tuple[str, ...]:
    """Return pydicom's installed plug-ins for a transfer syntax, ours left out.

    Raises
    ------
    NotImplementedError
        pydicom does not know the transfer syntax.
    """
    return tuple(name for name in get_decoder(UID(syntax)).available_plugins if name != PLUGIN)


def decode_elsewhere(value: bytes, syntax: str, options: dict[str, Any]) -> DecodedElsewhere:
    """Decode a single frame with the first other plug-in that can, in a process.

    Parameters
    ----------
    value : bytes
        Encapsulated (7FE0,0010) Pixel Data.
    syntax : str
        Transfer Syntax UID.
    options : dict
        pydicom's decoding options: rows, columns, bits_allocated...

    Raises
    ------
    NotDecoded
        No plug-in could, one of them crashed, or none answered within two minutes.
    """
    try:
        future = _submit(value, syntax, options)
        return future.result(timeout=TIMEOUT_S)
    except TimeoutError as error:
        stop()
        raise NotDecoded(f"no decoder answered within {TIMEOUT_S:.0f} s") from error
    except BrokenProcessPool as error:
        stop()
        raise NotDecoded("the decoder crashed") from error


def stop() -> None:
    """End the decoding processes; the next frame starts new ones."""
    global _pool
    with _lock:
        pool, _pool = _pool, None
    if pool is not None:
        for process in list((getattr(pool, "_processes", None) or {}).values()):
            with contextlib.suppress(Exception):
                process.terminate()  # a decoder that hangs would keep shutdown waiting
        pool.shutdown(wait=True, cancel_futures=True)


def _submit(value: bytes, syntax: str, options: dict[str, Any]) -> Future[DecodedElsewhere]:
    global _pool
    with _lock:
        if _pool is None:
            # Spawned, not forked: a fork of a process with threads and Qt may hang.
            context = multiprocessing.get_context("spawn")
            _pool = ProcessPoolExecutor(_WORKERS, mp_context=context)
        return _pool.submit(decode_here, value, syntax, options)


def decode_here(value: bytes, syntax: str, options: dict[str, Any]) -> DecodedElsewhere:
    """Decode in this process; what the spawned process runs."""
    register()
    said = []
    for name in other_plugins(syntax):
        try:
            samples, properties = get_decoder(UID(syntax)).as_buffer(
                value, index=0, decoding_plugin=name, **options
            )
        except Exception as error:  # each plug-in has its own kinds
            said.append(f"{name}: {error}")
            continue
        return DecodedElsewhere(bytes(samples), int(properties["bits_allocated"]), name)
    raise NotDecoded("; ".join(said) or "no other decoder is installed")
