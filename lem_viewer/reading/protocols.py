"""Ready configurations of published experiments, as data; what is whose is said of each field.

The paper is Zhu et al., "Local Extremum Mapping for Weak Supervision Learning on Mammogram
Classification and Localization", Bioengineering 2025, 12(4):325. Its abstract and section list
are known to this project, its section on training details is not: whatever stands under ``ours``
is this project's choice and no claim about the paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lem_viewer.errors import Failure
from lem_viewer.reading.cases import Case, Manifest
from lem_viewer.reading.collections import read_collection
from lem_viewer.reading.splits import Parts, folds_by_patient, split_as_given
from lem_viewer.values.training import TrainingConfig


@dataclass(frozen=True)
class Protocol:
    """How an experiment is run on a collection.

    Parameters
    ----------
    title : str
    collection : str
        Registry name in ``COLLECTIONS``.
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    folds : int
        Folds of a cross-validation by patient; 0 takes the collection's own split.
    validation_fraction : float
        Of the patients of the training part.
    input_rows, input_cols, epochs, batch_size : int
    learning_rate, sparse_weight : float
    backbone, head : str
    figures : mapping
        What the paper reports, to stand beside what is measured.
    paper, ours : tuple of str
        Whose choice each thing is, in words.
    """

    title: str
    collection: str
    positive: str
    folds: int
    validation_fraction: float = 0.15
    input_rows: int = 1024
    input_cols: int = 768
    epochs: int = 40
    batch_size: int = 8
    learning_rate: float = 3e-4
    sparse_weight: float = 0.05
    backbone: str = "efficientnet_lite0"
    head: str = "lem"
    seed: int = 0
    figures: Mapping[str, float] = field(default_factory=dict)
    paper: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()


_PAPER = (
    "the data set",
    "image-level labels only, malignant against benign or negative",
    "the LEM head, a sparse loss, localization by back-propagated extrema",
)
_OURS = (
    "input size, epochs, batch size, learning rate, lambda of the sparse loss",
    "the backbone that stands here (the paper compares several)",
    "the seed and the part kept for validation",
)

PROTOCOLS: dict[str, Protocol] = {
    "lem-inbreast": Protocol(
        "LEM on INbreast",
        "inbreast",
        "malignant",
        folds=5,
        figures={"accuracy": 0.963, "auc": 0.976, "dice": 0.37},
        paper=_PAPER,
        ours=(
            *_OURS,
            "five folds by patient (usual on INbreast, the paper's own split is not known to us)",
            "BI-RADS 4, 5 and 6 as malignant (after earlier work on whole INbreast images)",
        ),
    ),
    "lem-cbis": Protocol(
        "LEM on CBIS-DDSM",
        "cbis-ddsm",
        "malignant",
        folds=0,
        paper=_PAPER,
        ours=(
            *_OURS,
            "the official train and test parts; patients of both are kept to the test part",
            "a film of several abnormalities has the gravest pathology",
        ),
    ),
}


def read_protocol(protocol: Protocol, folder: Path) -> Manifest:
    """Read the collection that a protocol is for.

    Raises
    ------
    UnusableDataset
        The folder does not hold it.
    """
    return read_collection(folder, protocol.positive, protocol.collection)


def parts_of(
    protocol: Protocol, cases: Sequence[Case]
) -> tuple[tuple[Parts, ...], tuple[Failure, ...]]:
    """Return the ``train`` and ``test`` parts of each run of a protocol, and what was told.

    Raises
    ------
    UnusableDataset
        Too few patients, or no official split where the protocol asks for it.
    """
    if protocol.folds:
        return folds_by_patient(cases, protocol.folds, protocol.seed), ()
    parts, told = split_as_given(cases)
    return (parts,), told


def config_of(protocol: Protocol, data: str, name: str) -> TrainingConfig:
    """Return how a model is trained under a protocol.

    Parameters
    ----------
    protocol : Protocol
    data : str
        The collection's folder, or a manifest of the training part of one run.
    name : str
        Of the model to be made.
    """
    return TrainingConfig(
        name=name,
        data=data,
        backbone=protocol.backbone,
        head=protocol.head,
        input_rows=protocol.input_rows,
        input_cols=protocol.input_cols,
        epochs=protocol.epochs,
        batch_size=protocol.batch_size,
        learning_rate=protocol.learning_rate,
        sparse_weight=protocol.sparse_weight,
        positive=protocol.positive,
        validation_fraction=protocol.validation_fraction,
        test_fraction=0.0,  # the protocol's own test part is not in the training data
        seed=protocol.seed,
        protocol=next((key for key, value in PROTOCOLS.items() if value is protocol), ""),
    )
