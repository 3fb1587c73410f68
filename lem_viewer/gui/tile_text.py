"""Composes what a tile says of its view, as values. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

import numpy as np

from lem_viewer.gui.annotation import (
    CHIP_ACTIVE,
    CHIP_ERROR,
    CHIP_NEUTRAL,
    CHIP_WARNING,
    TileText,
    make_scale_bar,
)
from lem_viewer.gui.guard_words import badge_of
from lem_viewer.gui.heat import score_at
from lem_viewer.gui.technique_text import technique_lines
from lem_viewer.gui.tile_pen import Chip, ScaleBar
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.viewport import Viewport
from lem_viewer.gui.windowing import window_text
from lem_viewer.settings import Settings
from lem_viewer.values.findings import Extremum, Prediction
from lem_viewer.values.grayscale import Voi
from lem_viewer.values.image import UNKNOWN, Mammogram, ViewHeader

NAME_SIDE = "name_side"
NOT_FOR_READING = "not for reading"
_BAR_PX = 130.0
#: What the reading room and a model's card say in English and a tile shows.
SAID_ELSEWHERE = (
    mark("malignant"), mark("abnormal"), mark("partial view"), mark("implant"), mark("lossy"),
    mark("burned-in text"), mark("magnified"), mark("not for reading"),
)  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """How a view is shown at the moment."""

    viewport: Viewport
    dpr: float
    voi: Voi | None
    inverted: bool
    reading: str  # "reading…" while the model works on it, else empty
    slice: str = ""  # which one of a stack
    aids: tuple[str, ...] = ()  # what was done to the picture for the eye only
    true_size: tuple[str, str] = ("", "")  # that it is as large as it is, and a doubt about it
    others: tuple[Chip, ...] = ()  # which other makers' findings are shown
    is_withdrawn: bool = False  # the model that read the view must not be used any more


def probability(score: float) -> float:
    """Return the logistic function of a score."""
    return float(1.0 / (1.0 + np.exp(-np.clip(score, -700, 700))))


def make_tile_text(
    header: ViewHeader, settings: Settings, prediction: Prediction | None, shown: Shown
) -> TileText:
    """Return the words of a tile."""
    side_unknown = UNKNOWN in (header.laterality, header.view)
    title = "?" if (header.laterality, header.view) == (UNKNOWN, UNKNOWN) else header.title
    if not settings.show_annotation:
        chips = _always(header, side_unknown, shown.aids)
        found = (*_findings(prediction, shown), *shown.others)
        return TileText(title, chips=chips, findings=found, slice=shown.slice)
    scale = shown.viewport.transform().scale
    return TileText(
        title,
        lines=_lines(header, settings),
        chips=(*_always(header, side_unknown, shown.aids), *_badges(header)),
        findings=(*_findings(prediction, shown), *shown.others),
        small=_read_by(header, prediction, shown),
        window=window_text(shown.voi, inverted=shown.inverted) if shown.voi else "",
        zoom=_zoom_words(scale, shown) if shown.voi else "",
        slice=shown.slice,
        true_size=shown.true_size[0],
        scale_bar=_scale_bar(header, shown) if shown.voi else None,
    )


def _zoom_words(scale: float, shown: Shown) -> str:
    words, doubt = tr("Zoom {0:.0f} %", 100 * scale), shown.true_size[1]
    return f"{words}  {doubt}" if doubt else words


def _always(header: ViewHeader, side_unknown: bool, aids: tuple[str, ...]) -> tuple[Chip, ...]:
    """Return what is said even when the annotation is off."""
    chips = []
    if side_unknown:
        chips.append(Chip(tr("Name side and view…"), CHIP_ACTIVE, NAME_SIDE))
    if header.synthetic:
        chips.append(Chip(tr("SYNTHETIC"), CHIP_WARNING))
    if NOT_FOR_READING in header.badges:
        chips.append(Chip(tr("not for reading"), CHIP_WARNING))
    chips += [Chip(words, CHIP_WARNING) for words in aids]
    return tuple(chips)


def _badges(header: ViewHeader) -> tuple[Chip, ...]:
    return tuple(
        Chip(_badge_words(badge), CHIP_NEUTRAL)
        for badge in header.badges
        if badge != NOT_FOR_READING
    )


def _badge_words(badge: str) -> str:
    """Return a badge in the reader's language; what follows ``lossy`` or ``magnified`` stays."""
    head, _, rest = badge.partition(" ")
    if head in ("lossy", "magnified"):
        return f"{tr(head)} {rest}".rstrip()
    return tr(badge)


def _findings(prediction: Prediction | None, shown: Shown) -> tuple[Chip, ...]:
    if shown.reading:
        return (Chip(tr(shown.reading), CHIP_NEUTRAL),)
    if prediction is None:
        return ()
    says_yes = prediction.probability >= prediction.operating_point
    text = tr("p({0}) {1:.2f}", tr(prediction.positive), prediction.probability)
    colour = CHIP_WARNING if says_yes else CHIP_ACTIVE
    chips: tuple[Chip, ...] = (Chip(text, colour, share=prediction.probability),)
    if shown.is_withdrawn:
        chips = (*chips, Chip(tr("model withdrawn"), CHIP_ERROR))
    badge = badge_of(prediction)
    if badge is None:
        return chips
    words, is_severe = badge
    return (*chips, Chip(f"! {words}", CHIP_ERROR if is_severe else CHIP_WARNING))


def _read_by(header: ViewHeader, prediction: Prediction | None, shown: Shown) -> str:
    """Return which model read the view, or why none does."""
    if shown.reading:
        return ""
    if prediction is not None and header.is_slice:
        return tr("{0}, this slice only", prediction.model_id)
    if prediction is not None:
        return prediction.model_id
    if header.is_slice:
        return tr("not read by the model: slices")
    if not header.is_ordinary:
        return tr("not read by the model: special view")
    return ""


def _lines(header: ViewHeader, settings: Settings) -> tuple[str, ...]:
    identity = header.identity
    lines = []
    if UNKNOWN in (header.laterality, header.view) and not settings.hide_patient:
        lines.append(PurePath(header.path).name)  # else several of them could not be told apart
    if not settings.hide_patient:
        name = readable_name(identity.patient_name)
        number = identity.patient_id
        lines += [name, number if number != identity.patient_name else ""]
        if not any(lines):
            lines.append(PurePath(header.path).name)  # a picture file says no more of itself
        born = readable_date(identity.birth_date)
        lines.append(tr("born {0}", born) if born else "")
    moment = (readable_date(identity.study_date), readable_time(identity.study_time))
    lines.append("  ".join(part for part in moment if part))
    lines += technique_lines(header.technique)
    if header.orientation_source == "pixels":
        lines.append(tr("(side from pixels)"))
    return tuple(line for line in lines if line)


def readable_name(name: str) -> str:
    """Return a DICOM person name as it is read: ``Family^Given`` becomes ``Family, Given``."""
    parts = [part.strip() for part in name.split("=")[0].split("^")]
    family, given = parts[0], " ".join(part for part in parts[1:3] if part)
    return ", ".join(part for part in (family, given) if part)


def readable_date(date: str) -> str:
    """Return a DICOM date ``YYYYMMDD`` as ``YYYY-MM-DD``; anything else as it is."""
    digits = date.strip()
    if len(digits) == 8 and digits.isdigit():
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    return digits


def readable_time(time: str) -> str:
    """Return a DICOM time ``HHMMSS.ffffff`` as ``HH:MM``; anything else as it is."""
    digits = time.strip()
    if digits[:4].isdigit() and len(digits[:4]) == 4:
        return f"{digits[:2]}:{digits[2:4]}"
    return digits


def _scale_bar(header: ViewHeader, shown: Shown) -> ScaleBar | None:
    per_unit = shown.viewport.fit_scale * shown.viewport.zoom / shown.dpr
    room = min(_BAR_PX, shown.viewport.width / shown.dpr * 0.35)
    if header.spacing is None:
        return make_scale_bar(per_unit, "px", tr("(no spacing)"), room)
    return make_scale_bar(per_unit, "mm", tr(str(header.spacing.basis)), room)


def extremum_text(extremum: Extremum, index: int) -> str:
    """Return what stands beside an extremum under the pointer."""
    kind = tr("maximum") if extremum.is_maximum else tr("minimum")
    p = probability(extremum.score)
    said = tr("score {0:+.2f}  p {1:.2f}", extremum.score, p)
    return f"{index + 1}  {kind}  {said}"


def pointer_text(mammogram: Mammogram, prediction: Prediction | None, row: int, col: int) -> str:
    """Return what the status bar says of the stored pixel under the pointer; empty outside."""
    header, grayscale = mammogram.header, mammogram.grayscale
    if not (0 <= row < header.rows and 0 <= col < header.cols):
        return ""
    number = int(mammogram.pixels[row, col])
    stored = number - grayscale.stored_offset
    parts = [header.title, tr("row {0}  col {1}", row, col)]
    if grayscale.padding and min(grayscale.padding) <= stored <= max(grayscale.padding):
        parts.append(tr("padding"))
    else:
        value = float(grayscale.modality.look_up(np.array([stored]))[0])
        plain = value == stored
        text = tr("stored {0}", stored) if plain else tr("stored {0}  value {1:g}", stored, value)
        parts.append(text)
    spacing = header.spacing
    if spacing is None:
        parts.append(tr("no spacing"))
    else:
        parts.append(f"{spacing.row_mm:.3f} mm/px {tr(str(spacing.basis))}")
    score = score_at(prediction, row, col) if prediction else None
    if score is not None:
        parts.append(tr("score {0:+.2f}  p {1:.2f}", score, probability(score)))
    return "   ".join(parts)
