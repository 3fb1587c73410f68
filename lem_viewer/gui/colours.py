"""Colours drawn over the views: heat maps, markers, outlines; told apart without hue alone.

Markers and outlines also differ by shape and by dash, and the three colours of the difference by
brightness (Okabe and Ito's colour-blind-safe set: yellow, vermilion, sky blue).
"""

from __future__ import annotations

import base64
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

MAXIMUM = QColor("#ffb454")
MINIMUM = QColor("#6db8ff")
OUTLINE = QColor("#ffb454")
TRUTH = QColor("#4fe3c1")
SELECTED = QColor("#ffffff")
FIELD = QColor("#c9f0ff")  # an extremum's effective receptive field
HALO = QColor(0, 0, 0, 150)

DIFFERENCE_ALPHA = 120
#: Labels of the difference overlay: 0 none, 1 overlap, 2 missed, 3 extra.
OVERLAP, MISSED, EXTRA = QColor("#f0e442"), QColor("#d55e00"), QColor("#56b4e9")

# Each fifth entry of matplotlib's maps (52 of 256, RGB, base 85); straight lines between them
# stay within 3 of 255. Source: S. van der Walt, N. Smith, E. Firing, J. Nunez et al., CC0.
_NODES = {
    "inferno": (
        "000C60t^KN7YYX=5D6_73ppMPMJ5bUFA7^Y31UDBXGsfcQ4VZb5N=@;ZfO>7aT#uS9BqIfY=|OikR@oCCu"
        "X23W2i1)urXV=HCMkmQpP<^%tA=hM?=|7J>OF|<XSQ5VJq!vCGl||^m!Qff)e?Q3;L7?`<(~;rVRYB6#Kd"
        "#`ot>u%{TVfM)cuU^6F{w@_qIBlKlUq"
    ),
    "viridis": (
        "L;+Mr2wX=HV@MZiNF8rTBy~qBdPXpQMK^&%J%m9*hd)S(Jx+=`Q;RrRj5S`3Gh>Z0XpSyzjx2GGDt3-3dy"
        "Xf7jwOVSBZ-b7j*TFaj31Ya9-N6Ep@<=+g(RwjD6W7mvwStTc|E*zM!;`S#A;f|WM#`<aL-qK(ol)jNR`+"
        "?qS`mG-7mf0Cd%O-*y0)G<Qehh9sTDe"
    ),
    "cividis": (
        "03b~OBvk+>UH~g+04{F;F>e4hZW1_cA3SX+Kx{BWY&J)0JxXgrPHRX~YfV*bQdw+QTy0xmZeV0@WM^<`Yj"
        "JIEa&mHXc6N4pdU$_*c!Ys@h=qBLiFuNZc$blQoRxQ>nRcd~b*!Ouv88jisd2lmZ^5!{#<pwByJ^wCX4k}H"
        "+{j?!&0OfxS?$(T^V?7P;7b4HME~kW"
    ),
}
COLOUR_MAPS = tuple(_NODES)


@lru_cache
def colour_table(name: str) -> NDArray[np.uint8]:
    """Return (256, 3) uint8 RGB of a perceptually even colour map; inferno if not known."""
    code = _NODES.get(name, _NODES["inferno"])
    nodes = np.frombuffer(base64.b85decode(code), np.uint8).reshape(-1, 3).astype(np.float64)
    at = np.linspace(0, 255, len(nodes))
    lines = [np.interp(np.arange(256), at, nodes[:, channel]) for channel in range(3)]
    table = np.round(np.stack(lines, axis=1)).astype(np.uint8)
    table.setflags(write=False)
    return table
