"""Where the pooled features of a model's training images lie, and how far another's are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load, save
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from lem_viewer.network.checkpoint import sha256_of

#: Directions kept; with 2,048 channels the file has 140 kB.
_MOST_DIRECTIONS = 16
_IMAGES_A_DIRECTION = 8


@dataclass(frozen=True, eq=False)
class FeatureSpace:
    """Mean and main directions of features.

    Parameters
    ----------
    mean : ndarray, (channels,)
    directions : ndarray, (k, channels)
        Orthonormal, the direction of largest variance first.
    spreads : ndarray, (k,)
        Standard deviation along each.
    rest : float
        Root mean square length of what the directions leave out.
    """

    mean: NDArray[np.float32]
    directions: NDArray[np.float32]
    spreads: NDArray[np.float32]
    rest: float

    def distances(self, features: NDArray[np.float32]) -> dict[str, float]:
        """Return the Mahalanobis distance along the directions, per direction, and the rest's.

        Both are about 1 for an image like those it was fitted on.

        Source: De Maesschalck et al., Chemometrics 2000, 50:1-18 (score and residual distance).
        """
        apart = (features - self.mean).astype(np.float64)
        along = self.directions @ apart
        left = np.sqrt(max(0.0, float(apart @ apart - along @ along)))
        return {
            "features": float(np.sqrt(np.mean((along / self.spreads) ** 2))),
            "residual": left / self.rest,
        }

    def write(self, path: Path) -> str:
        """Write a safetensors file aside and rename it; return its sha256."""
        data = save(
            {
                "mean": self.mean,
                "directions": self.directions,
                "spreads": self.spreads,
                "rest": np.array([self.rest], dtype=np.float32),
            }
        )
        aside = path.with_name(path.name + ".part")
        aside.write_bytes(data)
        aside.replace(path)
        return sha256_of(path)

    @classmethod
    def read(cls, path: Path, sha256: str) -> FeatureSpace:
        """Read what :meth:`write` wrote; ValueError where it is another file."""
        if sha256_of(path) != sha256:
            raise ValueError(f"sha256 of {path.name} is not the card's")
        held = load(path.read_bytes())
        return cls(held["mean"], held["directions"], held["spreads"], float(held["rest"][0]))


def fit_features(features: NDArray[np.float32]) -> FeatureSpace:
    """Fit a space on features (images, channels) by singular value decomposition."""
    images, channels = features.shape
    count = max(1, min(_MOST_DIRECTIONS, images // _IMAGES_A_DIRECTION, channels))
    mean = features.mean(axis=0, dtype=np.float64)
    apart = features - mean
    _, lengths, directions = np.linalg.svd(apart, full_matrices=False)
    spreads = lengths[:count] / np.sqrt(max(1, images - 1))
    rest = np.sqrt((lengths[count:] ** 2).sum() / max(1, images - 1))
    floor = max(1e-6, 1e-3 * float(spreads[0]))
    return FeatureSpace(
        mean.astype(np.float32),
        directions[:count].astype(np.float32),
        np.maximum(spreads, floor).astype(np.float32),
        max(float(rest), floor),
    )


class FeatureTap:
    """Keeps what a backbone gave last, so that a guard needs no second pass.

    Parameters
    ----------
    backbone : nn.Module
        Maps (1, 1, H, W) to features (1, channels, h, w).
    """

    def __init__(self, backbone: nn.Module) -> None:
        self._last: Tensor | None = None
        self._handle: RemovableHandle = backbone.register_forward_hook(self._keep)

    def _keep(self, _module: nn.Module, _inputs: object, output: Tensor) -> None:
        self._last = output.detach()

    def pooled(self, cells: Tensor) -> NDArray[np.float32] | None:
        """Return the features (channels,) averaged over the breast's cells (1, 1, h, w) bool.

        None before the first pass; what was kept is let go.
        """
        features, self._last = self._last, None
        if features is None:
            return None
        weights = cells.to(features.dtype)
        total = weights.sum().clamp(min=1)
        mean = (features * weights).float().sum(dim=(2, 3)) / total.float()
        return mean[0].cpu().numpy().astype(np.float32)
