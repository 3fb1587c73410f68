"""Training on real films with synthetic lesions inserted: ``--data inserted:PATH[,PATH]``.

Each PATH is a manifest, whose normal images are the backgrounds, or a folder of images without
labels. ``PATH@0/2`` takes one of two halves of its patients. Each film is read once; each pair of
training images is one film in one tone and with the same distractors, once with and once without
a lesion. The label says whether one was inserted; where it lies is not told to the training.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.network.checkpoint import load_checkpoint, write_card
from lem_viewer.network.inputs import make_input
from lem_viewer.phantom.distractors import add_distractors
from lem_viewer.phantom.insertion import insert_lesion
from lem_viewer.training.cache import (
    ExampleCache,
    cache_of,
    digest_of,
    drawing,
    key_of,
    key_of_sample,
)
from lem_viewer.training.dataset import (
    BREAST,
    LESION,
    Example,
    Split,
    in_threads,
    read_examples,
    refuse_vanished,
    split_by_patient,
)
from lem_viewer.training.film_sources import find_donor_images, find_films, is_in_part
from lem_viewer.training.film_tones import scale_to_percentiles, vary_tone
from lem_viewer.training.left_out import leave_out
from lem_viewer.training.loop import INSERTED, never, train_on
from lem_viewer.training.samples import Sample
from lem_viewer.training.trainee import Trainee
from lem_viewer.training.transplant import Donor, find_donors, transplant
from lem_viewer.values.training import TrainingConfig, TrainingFinished

#: The arrays of a pair in the cache.
_PAIR = ("with", "with_marks", "without", "without_marks")
#: So much of the images with a lesion has a plain, dense one: something to begin with.
_PLAIN_PART, _PLAIN_STRENGTH = 0.3, 1.5


@dataclass(frozen=True, eq=False)
class Background:
    """A film without a known lesion, as the network sees it.

    Parameters
    ----------
    key, patient : str
    image : ndarray, (rows, cols), float16
        0..1.
    breast : ndarray, (rows, cols), bool
    """

    key: str
    patient: str
    image: NDArray[np.float16]
    breast: NDArray[np.bool_]


def read_backgrounds(
    films: Sequence[Sample], config: TrainingConfig, cancelled: Callable[[], bool]
) -> Iterator[Background | Failure]:
    """Yield each film as a network input, or the Failure that it gave.

    Raises
    ------
    UnusableDataset
        The folder of a film is gone.
    """
    cache = cache_of(config)
    yield from in_threads(lambda film: _read_background(film, config, cache), films, cancelled)


def _read_background(
    film: Sample, config: TrainingConfig, cache: ExampleCache | None
) -> Background | Failure:
    key = key_of_sample(film, config)
    key = key_of("background", key) if key else ""
    held = cache.load(key) if cache is not None else None
    if held is not None and {"image", "breast"} <= set(held):
        return Background(film.key, film.patient, held["image"], held["breast"])
    try:
        made = make_input(film.read()[0], config.input_rows, config.input_cols)
    except Exception as error:  # one bad file must not end a training
        refuse_vanished(film, error)
        return Failure.from_exception(error, where=film.key)
    if made.breast.sum() < 0.05 * made.breast.size:
        return Failure.warning("Film not used", "almost no breast was found", where=film.key)
    found = Background(film.key, film.patient, made.image.astype(np.float16), made.breast)
    if cache is not None:
        cache.store(key, {"image": found.image, "breast": found.breast})
    return found


def make_pair(background: Background, seed: int) -> tuple[Example, Example]:
    """Return the same film with and without a lesion; the seed makes tone, lesion and distractors.

    In half of the pairs the film without a lesion gets one distractor more.
    """
    rng = np.random.default_rng([seed, 53])
    breast = background.breast
    film = vary_tone(background.image.astype(np.float32), breast, seed)
    film, _ = add_distractors(film, breast, seed)
    strength = _PLAIN_STRENGTH if rng.uniform() < _PLAIN_PART else 1.0
    inserted = insert_lesion(film, breast, seed, strength=strength)
    healthy, _ = add_distractors(film, breast, seed + 1, count=int(rng.integers(0, 2)))
    positive = _example(background, inserted.image, inserted.mask, 1, seed)
    return positive, _example(background, healthy, np.zeros_like(breast), 0, seed)


def make_transplanted_pair(
    background: Background, donors: Sequence[Donor], seed: int
) -> tuple[Example, Example] | None:
    """Return the same film with a donor's lesion and with another patch of the same donor.

    None where the donor drawn has no other place of that size.
    """
    rng = np.random.default_rng([seed, 61])
    breast = background.breast
    donor = donors[int(rng.integers(len(donors)))]
    carried = transplant(background.image.astype(np.float32), breast, donor, rng)
    if carried is None:
        return None
    lesion, other, mask = carried
    with_lesion = add_distractors(vary_tone(lesion, breast, seed), breast, seed)[0]
    without = add_distractors(vary_tone(other, breast, seed), breast, seed)[0]
    nothing = np.zeros_like(breast)
    return (
        _example(background, with_lesion, mask, 1, seed),
        _example(background, without, nothing, 0, seed),
    )


def _example(
    background: Background,
    image: NDArray[np.float32],
    mask: NDArray[np.bool_],
    label: int,
    seed: int,
) -> Example:
    breast = background.breast
    scaled = np.where(breast, scale_to_percentiles(image, breast), 0)
    marks = breast.astype(np.uint8) * np.uint8(BREAST)
    marks[mask & breast] |= LESION
    pixels = np.round(scaled * 255).astype(np.uint8)
    return Example(pixels, marks, label, background.patient, _key(background, seed, label))


def _key(background: Background, seed: int, label: int) -> str:
    return f"{background.key}#{seed}-{label}"


def make_examples(
    backgrounds: Sequence[Background],
    pairs: int,
    seed: int,
    cancelled: Callable[[], bool] = never,
    donors: Sequence[Donor] = (),
    donor_part: float = 0.0,
    cache: ExampleCache | None = None,
) -> Iterator[Example]:
    """Yield ``pairs`` pairs, the films in turn, each turn in its own random order.

    ``donor_part`` of them carry the lesion of a donor. Pairs that were drawn before are taken from
    the cache, if there is one.
    """
    rng = np.random.default_rng([seed, 59])
    drawn = DrawnPairs(donors, cache)
    order: list[int] = []
    for number in range(pairs):
        if cancelled() or not backgrounds:
            return
        if not order:
            order = rng.permutation(len(backgrounds)).tolist()
        background, pair_seed = backgrounds[order.pop()], seed * 1_000_000 + number
        carries = bool(donors) and rng.uniform() < donor_part
        yield from drawn.pair(background, pair_seed, carries=carries)


class DrawnPairs:
    """Draws pairs, or takes those that were drawn before from the cache.

    Parameters
    ----------
    donors : sequence of Donor
    cache : ExampleCache or None
    """

    def __init__(self, donors: Sequence[Donor], cache: ExampleCache | None) -> None:
        self._donors, self._cache = donors, cache
        self._lent = ""
        self._films: dict[str, str] = {}
        if cache is not None and donors:
            arrays = [a for d in donors for a in (d.image, d.breast, d.region)]
            self._lent = digest_of(*arrays)

    def pair(self, background: Background, seed: int, *, carries: bool) -> tuple[Example, Example]:
        """Return the film with a lesion, of a donor where it carries one, and without."""
        if self._cache is None:
            return self._draw(background, seed, carries=carries)
        if background.key not in self._films:
            self._films[background.key] = digest_of(background.image, background.breast)
        key = key_of(
            "pair", drawing(), self._films[background.key], seed, self._lent if carries else ""
        )
        held = self._cache.load(key)
        if held is not None and set(_PAIR) <= set(held):
            image, marks, other, other_marks = (held[name] for name in _PAIR)
            return (
                Example(image, marks, 1, background.patient, _key(background, seed, 1)),
                Example(other, other_marks, 0, background.patient, _key(background, seed, 0)),
            )
        first, second = self._draw(background, seed, carries=carries)
        arrays = (first.image, first.marks, second.image, second.marks)
        self._cache.store(key, dict(zip(_PAIR, arrays, strict=True)))
        return first, second

    def _draw(self, background: Background, seed: int, *, carries: bool) -> tuple[Example, Example]:
        pair = make_transplanted_pair(background, self._donors, seed) if carries else None
        return pair or make_pair(background, seed)


def make_split(
    backgrounds: Sequence[Background],
    config: TrainingConfig,
    cancelled: Callable[[], bool] = never,
    donors: Sequence[Donor] = (),
) -> Split:
    """Return ``config.images`` images, split by the films' patients.

    Donors are dealt out too: those of a tenth of their patients serve validation and test.

    In the training part each pair counts as a patient of its own, so that a batch holds pairs of
    several films.
    """
    stand_ins = [Sample(b.key, b.patient, 0, lambda: NotImplemented) for b in backgrounds]
    parts = split_by_patient(stand_ins, config)
    chosen: dict[str, list[Example]] = {}
    for number, name in enumerate(("train", "validation", "test")):
        films = [b for b, part in zip(backgrounds, parts, strict=True) if part == name]
        pairs = round(config.images / 2 * len(films) / max(1, len(backgrounds)))
        seed = config.seed * 3 + number
        aside = name != "train"
        lent = [donor for donor in donors if is_in_part(f"donor {donor.patient}", 0, 10) == aside]
        examples = make_examples(
            films, pairs, seed, cancelled, lent, config.donor_part, cache_of(config)
        )
        chosen[name] = list(examples)
    train = [replace(e, patient=e.key.rsplit("-", 1)[0]) for e in chosen["train"]]
    return Split(tuple(train), tuple(chosen["validation"]), tuple(chosen["test"]))


def train_inserted(
    config: TrainingConfig, out: Path, cancelled: Callable[[], bool] = never
) -> Iterator[object]:
    """Train as :func:`lem_viewer.training.loop.train` does, on films with inserted lesions.

    Raises
    ------
    UnusableDataset
        Fewer than six patients, or no film could be read.
    """
    films: list[Sample] = []
    found_films = find_films(config.data.removeprefix(INSERTED))
    if config.exclude:
        found_films = leave_out(found_films, config.exclude, ".")
    for found in found_films:
        if isinstance(found, Failure):
            yield replace(found, severity="warning")
        else:
            films.append(found)
    # An inserted lesion may be of a benign kind: what is learnt is "a lesion".
    trainee = Trainee(replace(config, positive="abnormal"))
    backgrounds: list[Background] = []
    for value in read_backgrounds(films, config, cancelled):
        if isinstance(value, Failure):
            yield replace(value, severity="warning")
        else:
            backgrounds.append(value)
    patients = {background.patient for background in backgrounds}
    if len(patients) < 6:
        raise UnusableDataset(
            f"{len(patients)} patients, at least 6 are needed",
            where=config.data,
            advice="Name more films without a lesion.",
        )
    donors: tuple[Donor, ...] = ()
    if config.donors:
        donors = yield from _read_donors(config, trainee.device, cancelled)
    split = make_split(backgrounds, config, cancelled, donors)
    note = f"lesions are inserted into {len(backgrounds)} films of {len(patients)} patients"
    if donors:
        note += (
            f"; {100 * config.donor_part:.0f} % of them are real ones that the finder located in "
            f"{len(donors)} images of {len({d.patient for d in donors})} patients"
        )
    for event in train_on(split, trainee, Path(out), cancelled, (note,)):
        yield _told(event, note, config) if isinstance(event, TrainingFinished) else event


def _read_donors(
    config: TrainingConfig, device: torch.device, cancelled: Callable[[], bool]
) -> Generator[Failure, None, tuple[Donor, ...]]:
    """Yield the Failures of donors; return those in which the finder located a lesion."""
    if not config.finder:
        raise UnusableDataset(
            "donors need a finder",
            where=config.donors,
            advice="Name the folder of the model that finds their lesions (--finder).",
        )
    finder, card = load_checkpoint(Path(config.finder))
    if (card.input_rows, card.input_cols) != (config.input_rows, config.input_cols):
        raise UnusableDataset(
            f"the finder reads {card.input_rows} x {card.input_cols} pixels, the training "
            f"{config.input_rows} x {config.input_cols}",
            where=config.finder,
            advice="Choose a finder of the same input size.",
        )
    samples: list[Sample] = []
    for found in find_donor_images(config.donors):
        if isinstance(found, Failure):
            yield replace(found, severity="warning")
        else:
            samples.append(found)
    examples: list[Example] = []
    for value in read_examples(samples, config, cancelled):
        if isinstance(value, Failure):
            yield replace(value, severity="warning")
        else:
            examples.append(value)
    return find_donors(finder.to(device), examples, device)


def _told(finished: TrainingFinished, note: str, config: TrainingConfig) -> TrainingFinished:
    """Write on the card what it was trained on, in words and without a path."""
    words = [_name_of(text) for text in config.data.removeprefix(INSERTED).split(",")]
    donors = [_name_of(text) for text in config.donors.split(",") if text]
    card = finished.card
    card = replace(
        card,
        training_data=f"real films ({', '.join(words)}); synthetic {note}; "
        f"{card.training_data.partition(' (')[2].rstrip(')')}",
        configuration={
            **card.configuration,
            "data": INSERTED + ",".join(words),
            "donors": ",".join(donors),
            "finder": Path(config.finder).name if config.finder else "",
        },
    )
    write_card(Path(finished.folder), card)
    return replace(finished, card=card)


def _name_of(text: str) -> str:
    """Return the name of the data set that a path leads into, with its part."""
    path, mark, part = text.strip().partition("@")
    whole = Path(path).resolve()
    name = whole.parent.name if whole.name in ("manifest.csv", "images") else whole.stem
    return name + mark + part
