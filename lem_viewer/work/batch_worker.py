"""What a worker of a batch does: one study in, plain words and numbers out.

Paths travel to the worker and results travel back; pixels and weights never do. Each process loads
the model once, and only if it is exactly the one that the batch was started with.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer import __version__
from lem_viewer.errors import Failure, UnusableModel
from lem_viewer.work.batch_studies import BatchStudy
from lem_viewer.work.torch_loading import load_torch

if TYPE_CHECKING:
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.values.models import ModelCard

_GPUS = "CUDA_VISIBLE_DEVICES"
_NVIDIA = Path("/proc/driver/nvidia/gpus")


@dataclass(frozen=True)
class ModelReference:
    """Names a model so that another machine finds the same one, or finds that it has not.

    Parameters
    ----------
    folder : str
        Where the batch was started; looked at first.
    model_id : str
    sha256 : str
        Of the weights.
    card_digest : str
        Of everything that the card says: thresholds and calibration belong to a result.
    version : str
        Of the program.
    """

    folder: str
    model_id: str
    sha256: str
    card_digest: str
    version: str = __version__


@dataclass(frozen=True)
class BatchJob:
    """One study for one worker.

    Parameters
    ----------
    study : BatchStudy
    model : ModelReference
    device : str
        ``"auto"``, ``"cpu"``, ``"cuda"`` or ``"mps"``.
    threads : int
        Of torch; the last bits of a result may depend on it.
    spread : bool
        Workers on this machine take its GPUs in turns.
    """

    study: BatchStudy
    model: ModelReference
    device: str = "cpu"
    threads: int = 1
    spread: bool = False


@dataclass(frozen=True)
class WorkerAnswer:
    """What came of a job.

    Parameters
    ----------
    worker : str
        Host and process.
    address : str
        The cluster's name for it; empty in this process.
    refused : str
        Why this worker may not take part; empty where it read the study.
    unseen : str
        The first file that this worker does not see; empty where it sees all.
    device : str
    views, failures : tuple of dict
        As ``lem-viewer predict`` writes them.
    """

    worker: str
    address: str = ""
    refused: str = ""
    unseen: str = ""
    device: str = ""
    views: tuple[dict[str, Any], ...] = field(default=())
    failures: tuple[dict[str, Any], ...] = field(default=())


def reference_to(folder: Path) -> ModelReference:
    """Return what names the model of a folder, whose weights are verified.

    Raises
    ------
    UnusableModel
        The card or the weights cannot be trusted.
    """
    from lem_viewer.zoo import check_folder

    card = check_folder(folder)
    return ModelReference(str(folder.resolve()), card.model_id, card.sha256, digest_of(card))


def digest_of(card: ModelCard) -> str:
    """Return 16 hex digits that change with anything a card says."""
    said = json.dumps(card.to_json(), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def read_study(job: BatchJob) -> WorkerAnswer:
    """Read the views of a study with the model; called in a worker's process."""
    from lem_viewer.work.prediction import predict_files

    worker, address = who_am_i()
    predictor = _loaded(job, address)
    if isinstance(predictor, str):
        return WorkerAnswer(worker, address, refused=predictor)
    unseen = [file for file in job.study.files if not Path(file).is_file()]
    if unseen:
        return WorkerAnswer(worker, address, unseen=unseen[0])
    views, failures = [], []
    for value in predict_files([Path(file) for file in job.study.files], predictor):
        if isinstance(value, Failure):
            failures.append(plain_failure(value))
        else:
            views.append(value)
    return WorkerAnswer(
        worker, address, device=predictor.device_name, views=tuple(views), failures=tuple(failures)
    )


def plain_failure(failure: Failure) -> dict[str, Any]:
    """Return a failure as ``lem-viewer predict`` writes it, with its severity."""
    return {
        "title": failure.title,
        "where": failure.where,
        "message": failure.message,
        "advice": failure.advice,
        "severity": failure.severity,
    }


def who_am_i() -> tuple[str, str]:
    """Return (host and process, the cluster's address for this worker or ``""``)."""
    name = f"{socket.gethostname()}, process {os.getpid()}"
    with suppress(ImportError, ValueError):
        from distributed import get_worker

        return name, str(get_worker().address)
    return name, ""


# ------------------------------------------------------------------------------ the model

#: The model of this process, or why there is none; by what was asked for.
_kept: dict[tuple[object, ...], Predictor | str] = {}


def _loaded(job: BatchJob, address: str) -> Predictor | str:
    """Return the model, loaded once a process; or why this process may not use it."""
    wanted = job.model
    if wanted.version != __version__:
        return f"it has LEM Viewer {__version__}, the batch was started by {wanted.version}"
    asked = (wanted, job.device, job.threads)
    if asked not in _kept:
        _kept.clear()
        if job.spread and address:
            _take_a_gpu()
        try:
            _kept[asked] = _load(job)
        except UnusableModel as error:
            _kept[asked] = str(error)
    return _kept[asked]


def _load(job: BatchJob) -> Predictor:
    wanted = job.model
    folder = _folder_of(wanted)
    load_torch()
    import torch

    from lem_viewer.network.predictor import Predictor

    torch.set_num_threads(max(1, job.threads))
    predictor = Predictor.load(folder, job.device)
    card = predictor.card  # what was loaded, not what lay there a moment ago
    if (card.sha256, digest_of(card)) != (wanted.sha256, wanted.card_digest):
        raise UnusableModel(f"its {card.model_id} has other weights or another card", where=folder)
    return predictor


def _folder_of(wanted: ModelReference) -> Path:
    """Return where this machine has the very model: the same folder, or its own zoo."""
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo import check_folder

    try:
        card = check_folder(Path(wanted.folder))
    except UnusableModel:
        card = None
    if card is not None and _is_it(card, wanted):
        return Path(wanted.folder)
    others = []
    for entry in open_zoo().entries():
        if entry.card is None or entry.failure is not None:
            continue
        if _is_it(entry.card, wanted):
            return entry.folder
        others.append(entry.card.model_id)
    if card is not None:
        others.insert(0, card.model_id)
    raise UnusableModel(
        f"it has no {wanted.model_id} with the same weights and card; it has "
        f"{', '.join(others) or 'none'}",
        advice="Import the model there (lem-viewer zoo import), or share its folder.",
    )


def _is_it(card: ModelCard, wanted: ModelReference) -> bool:
    return (card.sha256, digest_of(card)) == (wanted.sha256, wanted.card_digest)


def _take_a_gpu() -> None:
    """Let this process see one of the machine's GPUs, before torch looks at them."""
    from distributed import get_worker

    given = os.environ.get(_GPUS)
    count = len(list(_NVIDIA.glob("*"))) if given is None else 0
    choices = [str(number) for number in range(count)] if given is None else given.split(",")
    chosen = gpu_of(get_worker().name, choices)
    if chosen:
        os.environ[_GPUS] = chosen


def gpu_of(worker: object, choices: Sequence[str]) -> str:
    """Return the GPU of a worker: those with numbers take them in turns, others the first."""
    if not choices:
        return ""
    text = str(worker)
    return choices[int(text) % len(choices) if text.isdigit() else 0]


# ------------------------------------------------------------------------- a worker's life


def dask_setup(_worker: object) -> None:
    """Leave Ctrl-C in the terminal to the batch; the cluster calls this when a worker starts.

    The batch keeps what is done and ends its workers itself.
    """
    with suppress(ValueError):  # not the main thread
        signal.signal(signal.SIGINT, signal.SIG_IGN)
