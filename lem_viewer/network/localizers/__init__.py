"""From extrema to saliency maps: ``LOCALIZERS`` names every way.

Back-propagated extrema (``gradient``, ``gradient_x_input``, ``gradient_x_contrast``,
``excitation``) give every extremum a
map of its own; the class activation maps (``cam``, ``grad_cam``, ``grad_cam_pp``) are the
baselines: one map of the whole view, in which each extremum then has its connected part.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from lem_viewer.errors import UnusableModel
from lem_viewer.network.localizers.activation import (
    ClassActivation,
    GradCam,
    GradCamPlusPlus,
)
from lem_viewer.network.localizers.excitation import Excitation
from lem_viewer.network.localizers.gradient import (
    APART_PX,
    Gradient,
    GradientTimesContrast,
    GradientTimesInput,
    backpropagate,
)
from lem_viewer.network.localizers.seen import Seen
from lem_viewer.values.findings import Extremum

__all__ = ["APART_PX", "LOCALIZERS", "Localizer", "Seen", "backpropagate", "make_localizer"]


class Localizer(Protocol):
    """One way from extrema to pixels, in two steps so that a view is run forward only once.

    Attributes
    ----------
    own_maps : bool
        True where every extremum has a map of its own; False where all share the view's.
    """

    own_maps: bool

    def look(self, model: nn.Module, image: Tensor, breast: Tensor) -> Seen:
        """Run a view forward and keep what the way back needs.

        Parameters
        ----------
        model : nn.Module
            A ``Classifier`` in evaluation mode.
        image, breast : Tensor, (1, 1, H, W)
            As for the classifier.
        """
        ...

    def maps(self, seen: Seen, extrema: tuple[Extremum, ...]) -> NDArray[np.float32]:
        """Return (n, H, W) float32 >= 0: what speaks for each extremum, relative numbers."""
        ...


#: Every localizer by its name on a card.
LOCALIZERS: dict[str, Localizer] = {
    "gradient": Gradient(),
    "gradient_x_input": GradientTimesInput(),
    "gradient_x_contrast": GradientTimesContrast(),
    "excitation": Excitation(),
    "cam": ClassActivation(),
    "grad_cam": GradCam(),
    "grad_cam_pp": GradCamPlusPlus(),
}


def make_localizer(name: str) -> Localizer:
    """Return a localizer by name.

    Raises
    ------
    UnusableModel
        The name is not known.
    """
    if name not in LOCALIZERS:
        raise UnusableModel(
            f"localizer is {name!r}, allowed are {', '.join(sorted(LOCALIZERS))}",
            advice="Choose one of them, or update LEM Viewer.",
        )
    return LOCALIZERS[name]
