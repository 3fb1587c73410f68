"""ImageNet weights: where they are, whether they are the known ones, and how they see grey.

Nothing is downloaded. A backbone's weights come in a Python package, or in a file that the user
puts into a folder: torchvision's published files carry the first eight digits of their sha256 in
their name, and the file must have them.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from lem_viewer.errors import UnusableModel

#: The environment variable that names the folder of weight files.
FOLDER_VARIABLE = "LEM_VIEWER_WEIGHTS"

#: Mean and standard deviation per channel that torchvision's weights want their images less by
#: and over, of values 0..1.
TORCHVISION_MEAN = (0.485, 0.456, 0.406)
TORCHVISION_STD = (0.229, 0.224, 0.225)


@dataclass(frozen=True)
class Package:
    """Weights inside an installed package.

    Parameters
    ----------
    module, version : str
    file_class : str
        Its class that knows the file's path; empty where ``file`` names it.
    file : str
        Path below the package's folder.
    sha256 : str
        Of the file, hex.
    licence : str
    command : str
        How to install it.
    """

    module: str
    version: str
    sha256: str
    licence: str
    command: str
    file_class: str = ""
    file: str = ""

    def path(self) -> Path:
        """Return the file, verified.

        Raises
        ------
        UnusableModel
            The package is missing, or its file is not the known one.
        """
        where = self._find()
        if where is None or not where.is_file():
            raise UnusableModel(
                "these ImageNet weights are not installed",
                where=self.module,
                advice=f'Install them with "{self.command}", or train without the pretrained '
                "start (pretrained = false).",
            )
        found = hashlib.sha256(where.read_bytes()).hexdigest()
        if found != self.sha256:
            raise UnusableModel(
                f"sha256 is {found}, allowed is {self.sha256}",
                where=where,
                advice=f'Install the package again: "{self.command}".',
            )
        return where

    def _find(self) -> Path | None:
        if self.file_class:
            try:
                module = importlib.import_module(self.module)
            except ImportError:
                return None
            return Path(getattr(module, self.file_class).get_model_file_path())
        spec = importlib.util.find_spec(self.module)  # its own imports are not wanted
        if spec is None or not spec.submodule_search_locations:
            return None
        return Path(next(iter(spec.submodule_search_locations))) / self.file


def torchvision_file(name: str, folder: Path | None) -> Path:
    """Return a weight file of torchvision's in the user's folder, verified.

    Parameters
    ----------
    name : str
        As published, e.g. ``"resnet18-f37072fd.pth"``: after the hyphen its sha256 begins.
    folder : Path or None
        None asks LEM_VIEWER_WEIGHTS.

    Raises
    ------
    UnusableModel
        No folder is named, the file is not in it, or its sha256 begins otherwise.
    """
    chosen = folder or _folder_named()
    path = None if chosen is None else chosen / name
    if path is None or not path.is_file():
        place = f"the folder {chosen}" if chosen else f"a folder named by {FOLDER_VARIABLE}"
        raise UnusableModel(
            f"the ImageNet weights {name} are not there: no package brings them, and LEM Viewer "
            "downloads nothing",
            where=chosen or FOLDER_VARIABLE,
            advice=f"Download https://download.pytorch.org/models/{name} into {place}, or train "
            "without the pretrained start (pretrained = false).",
        )
    begins = name.rsplit("-", 1)[1].removesuffix(".pth")
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if not found.startswith(begins):
        raise UnusableModel(
            f"sha256 is {found}, it must begin with {begins}",
            where=path,
            advice="The file is damaged or another one: download it again.",
        )
    return path


def _folder_named() -> Path | None:
    named = os.environ.get(FOLDER_VARIABLE, "")
    return Path(named).expanduser() if named else None


def read_state(path: Path) -> dict[str, Tensor]:
    """Read a state dict; tensors only, nothing in it is run.

    Raises
    ------
    UnusableModel
        It cannot be read.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for a damaged file
        raise UnusableModel(
            f"the weights cannot be read: {error}", where=path, advice="Download the file again."
        ) from error
    if not isinstance(state, Mapping):
        raise UnusableModel("this is not a state dict", where=path)
    return dict(state)


def fill(net: nn.Module, state: Mapping[str, Tensor], where: Path) -> None:
    """Load what a network has of a published state; what it has not (its classifier) is left.

    Raises
    ------
    UnusableModel
        A key is missing or has another shape.
    """
    own = net.state_dict()
    wanted = {key for key in own if not key.endswith("num_batches_tracked")}
    wrong = [f"{key} is missing" for key in sorted(wanted) if key not in state]
    wrong += [
        f"{key} has shape {tuple(state[key].shape)}, not {tuple(own[key].shape)}"
        for key in sorted(wanted)
        if key in state and state[key].shape != own[key].shape
    ]
    if wrong:
        more = f" and {len(wrong) - 3} more" if len(wrong) > 3 else ""
        raise UnusableModel(
            f"these weights are of another network: {'; '.join(wrong[:3])}{more}", where=where
        )
    net.load_state_dict({key: state[key] for key in wanted}, strict=False)


def see_grey(
    state: Mapping[str, Tensor],
    conv: str,
    norm: str,
    mean: tuple[float, float, float] = TORCHVISION_MEAN,
    std: tuple[float, float, float] = TORCHVISION_STD,
) -> dict[str, Tensor]:
    """Fold a grey image's three equal channels and their normalisation into the first layer.

    The published network sees (x - mean) / std of a colour x in 0..1 on three channels; ours sees
    one y = 2 x - 1. Per channel (x - mean) / std = y / (2 std) + (1/2 - mean) / std: the first
    factor goes into the filters, summed over the channels, the second is a constant that the
    normalisation after the convolution takes off its mean. Exact, but for the pixels at the edge
    whose filter sees padding.

    Parameters
    ----------
    state : mapping
    conv, norm : str
        Names of the first convolution and its batch normalisation.
    """
    weight = state[f"{conv}.weight"]  # (outputs, 3, k, k)
    scale = weight.new_tensor([1.0 / (2.0 * s) for s in std]).view(1, 3, 1, 1)
    shift = weight.new_tensor([(0.5 - m) / s for m, s in zip(mean, std, strict=True)])
    constant = (weight * shift.view(1, 3, 1, 1)).sum(dim=(1, 2, 3))
    folded = dict(state)
    folded[f"{conv}.weight"] = (weight * scale).sum(dim=1, keepdim=True)
    folded[f"{norm}.running_mean"] = state[f"{norm}.running_mean"] - constant
    return folded
