"""imagecodecs as a decoding plug-in of pydicom: fast, and it lets go of the GIL while it works.

On a 4096 x 3328 12-bit view it is two to seven times faster than gdcm and pylibjpeg and scales
to two threads, which those do not (docs/benchmarks.md). One grey sample a pixel only: colour is
left to pydicom's own plug-ins.

Source of the plug-in's form: pydicom 3, ``pydicom.pixels.decoders.base.Decoder.add_plugin``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.pixels import get_decoder
from pydicom.pixels.decoders.base import DecodeRunner

from lem_viewer.reading.codestreams import Codestream, read_codestream

PLUGIN = "imagecodecs"
#: The runner's option that carries the array to decode into.
OUT_OPTION = "lem_viewer_out"

_Codec = Callable[..., NDArray[Any]]

_JPEG = (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1)
_JPEG_LS = (uid.JPEGLSLossless, uid.JPEGLSNearLossless)
_JPEG_2000 = (uid.JPEG2000Lossless, uid.JPEG2000)
_HTJ2K = (uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K)

#: Transfer syntax -> name of imagecodecs' function, and of the codec that must be built in.
CODECS: dict[str, tuple[str, str]] = {
    uid.RLELossless: ("dicomrle_decode", "DICOMRLE"),
    **dict.fromkeys(_JPEG, ("jpeg8_decode", "JPEG8")),
    **dict.fromkeys(_JPEG_LS, ("jpegls_decode", "JPEGLS")),
    **dict.fromkeys(_JPEG_2000, ("jpeg2k_decode", "JPEG2K")),
    **dict.fromkeys(_HTJ2K, ("htj2k_decode", "HTJ2K")),
}

#: Syntaxes whose decoded values may lie beyond Bits Stored by a coder's rounding.
LOSSY = frozenset(
    {
        uid.JPEGBaseline8Bit,
        uid.JPEGExtended12Bit,
        uid.JPEGLSNearLossless,
        uid.JPEG2000,
        uid.HTJ2K,
    }
)

#: pydicom asks for this where ``is_available`` says no.
DECODER_DEPENDENCIES = {syntax: ("numpy", "imagecodecs>=2025.3.30") for syntax in CODECS}

_register_lock = threading.Lock()


def is_available(syntax: str) -> bool:
    """Return True where imagecodecs was built with the codec of a transfer syntax."""
    name = CODECS.get(syntax)
    return name is not None and bool(getattr(getattr(imagecodecs, name[1], None), "available", 0))


def register() -> None:
    """Add the plug-in to pydicom's decoders; does nothing the second time."""
    with _register_lock:
        for syntax in CODECS:
            decoder = get_decoder(uid.UID(syntax))
            known = (*decoder.available_plugins, *decoder.missing_dependencies)
            if not any(name.split(" ")[0] == PLUGIN for name in known):
                decoder.add_plugin(PLUGIN, (__name__, "decode_frame"))


def decode_frame(src: bytes, runner: DecodeRunner) -> bytes | memoryview:
    """Decode one frame for pydicom, into the array of ``OUT_OPTION`` where there is one.

    Raises
    ------
    ValueError
        Not one grey sample a pixel, or a frame of another size than the header says.
    """
    if runner.samples_per_pixel != 1:
        raise ValueError(f"{PLUGIN} decodes one sample a pixel, not {runner.samples_per_pixel}")
    shape = (runner.rows, runner.columns)
    out: NDArray[np.uint16] | None = runner.get_option(OUT_OPTION)
    if runner.transfer_syntax == uid.RLELossless:
        decoded = _decode_rle(src, shape, runner.bits_allocated, out)
    else:
        decoded = _decode_stream(src, shape, runner.transfer_syntax, out)
    runner.set_option("bits_allocated", decoded.dtype.itemsize * 8)
    return decoded.reshape(-1).view(np.uint8).data


def _decode_rle(
    src: bytes, shape: tuple[int, int], bits_allocated: int, out: NDArray[np.uint16] | None
) -> NDArray[Any]:
    dtype = np.dtype(f"<u{bits_allocated // 8}")
    if out is None or out.dtype != dtype:
        out = np.empty(shape, dtype=dtype)
    octets = out.reshape(-1).view(np.uint8)
    written = imagecodecs.dicomrle_decode(src, dtype, out=octets.data)
    if len(written) != octets.size:
        raise ValueError(f"the RLE frame holds {len(written)} bytes, not {octets.size}")
    return out


def _decode_stream(
    src: bytes, shape: tuple[int, int], syntax: str, out: NDArray[np.uint16] | None
) -> NDArray[Any]:
    stream = read_codestream(src)
    if stream is None:
        raise ValueError("the frame does not start with a codestream of its transfer syntax")
    check_size(stream, shape)
    dtype = np.dtype(f"{'i' if stream.signed else 'u'}{1 if stream.precision <= 8 else 2}")
    if out is None or dtype.itemsize != out.dtype.itemsize:
        cells = np.empty(shape, dtype=dtype)
    else:
        cells = out.view(dtype)
    cells[-1] = _unlikely_row(shape[1], dtype)
    decode: _Codec = getattr(imagecodecs, CODECS[syntax][0])
    decoded = decode(src, out=cells)
    if decoded.shape != shape or decoded.dtype != dtype:
        raise ValueError(f"the frame decodes to {decoded.dtype} {decoded.shape}, not {shape}")
    if np.array_equal(decoded[-1], _unlikely_row(shape[1], dtype)):
        raise ValueError("the frame's last row was not decoded")
    return decoded


def _unlikely_row(cols: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Return a row that no picture has, to see whether the decoder came as far as the last row.

    imagecodecs' HTJ2K decoder swallows the error of a damaged frame and leaves the rows after it
    as they were: in a reused buffer, another view's pixels.
    """
    noise = np.arange(1, cols + 1, dtype=np.uint32) * np.uint32(2654435761)
    return (noise >> np.uint32(32 - 8 * dtype.itemsize)).astype(f"u{dtype.itemsize}").view(dtype)


def check_size(stream: Codestream, shape: tuple[int, int]) -> None:
    """Raise ValueError where a codestream is not of the header's size, or not of its standard.

    Looked at before decoding: a codestream may claim 60,000 x 60,000 pixels in 100 bytes, and on
    tiles outside of the picture OpenJPH never ends.
    """
    if (stream.rows, stream.cols) != shape:
        raise ValueError(
            f"the compressed picture is {stream.rows} x {stream.cols} pixels, "
            f"the header says {shape[0]} x {shape[1]}"
        )
    if stream.components != 1:
        raise ValueError(f"the compressed picture has {stream.components} colour components")
    if stream.precision > 16:
        raise ValueError(f"the compressed picture has {stream.precision} bits a sample")
    if stream.fault:
        raise ValueError(f"the compressed picture is damaged: {stream.fault}")
