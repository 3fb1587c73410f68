"""Marks and window of a view as a Grayscale Softcopy Presentation State.

Source: DICOM PS3.3 A.33.1, C.10.5 (graphic annotation), C.11.6 (presentation LUT).
"""

from __future__ import annotations

from collections.abc import Sequence

from highdicom.content import PresentationLUTTransformation
from highdicom.pr import (
    GraphicAnnotation,
    GraphicLayer,
    GraphicObject,
    GrayscaleSoftcopyPresentationState,
    SoftcopyVOILUTTransformation,
    TextObject,
)
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from lem_viewer.export.coordinates import to_dicom
from lem_viewer.export.sources import EQUIPMENT, NOT_FOR_DIAGNOSIS
from lem_viewer.values.grayscale import Grayscale, LookupTable, Window
from lem_viewer.values.marks import POINT, Mark

_MODEL_LAYER, _READER_LAYER = "MODEL", "READERS"


def make_presentation_state(
    source: Dataset,
    marks: Sequence[Mark],
    grayscale: Grayscale | None = None,
    voi: Window | LookupTable | None = None,
    series_number: int = 950,
) -> GrayscaleSoftcopyPresentationState:
    """Return a presentation state of a view with marks and window.

    Parameters
    ----------
    source : Dataset
        The image's header.
    marks : sequence of Mark
        The model's and the readers' stand on layers of their own.
    grayscale : Grayscale or None
        Of the view: whether low values are bright.
    voi : Window or None
        The window shown; None: the image's own first one. A lookup table stays the image's.
    series_number : int
    """
    layers = {
        True: GraphicLayer(_MODEL_LAYER, 1, description="Findings of the model (research use)"),
        False: GraphicLayer(_READER_LAYER, 2, description="Findings of readers"),
    }
    annotations, used = [], []
    for is_device, layer in layers.items():
        chosen = [mark for mark in marks if mark.observer.is_device is is_device]
        if chosen:
            annotations.append(_annotation(source, chosen, layer))
            used.append(layer)
    transformations = None
    if isinstance(voi, Window):
        transformations = [
            SoftcopyVOILUTTransformation(
                window_center=voi.center,
                window_width=voi.width,
                window_explanation="LEM Viewer",
                voi_lut_function=voi.function.value,
            )
        ]
    inverted = grayscale is not None and grayscale.inverted
    made = GrayscaleSoftcopyPresentationState(
        referenced_images=[source],
        series_instance_uid=generate_uid(),
        series_number=series_number,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        content_label="FINDINGS",
        content_description=NOT_FOR_DIAGNOSIS,
        graphic_annotations=annotations or None,
        graphic_layers=used or None,
        voi_lut_transformations=transformations,
        # The image's photometric interpretation is not looked at where a presentation state is.
        presentation_lut_transformation=PresentationLUTTransformation(
            presentation_lut_shape="INVERSE" if inverted else "IDENTITY"
        ),
        series_description="LEM Viewer findings",
        **EQUIPMENT,
    )
    # Type 2C in the General Series module: a paired organ's side, empty where it is not known.
    side = str(source.get("ImageLaterality") or source.get("Laterality") or "")
    made.Laterality = side if side in ("L", "R") else ""
    return made


def _annotation(source: Dataset, marks: Sequence[Mark], layer: GraphicLayer) -> GraphicAnnotation:
    shape = (int(source.Rows), int(source.Columns))
    graphics, texts = [], []
    for mark in marks:
        outline = mark.outline
        if outline is not None:
            kind, data = "POLYLINE", to_dicom(outline, shape, close=True)
        elif mark.kind == POINT:
            kind, data = "POINT", to_dicom(mark.points[:1], shape)
        else:
            kind, data = "POLYLINE", to_dicom(mark.points, shape)
        name = f"{mark.observer.name} {mark.label}"[:64]
        graphics.append(
            GraphicObject(kind, data, "PIXEL", tracking_id=name, tracking_uid=generate_uid())
        )
        row, col = data[:, 1].min(), data[:, 0].max()
        texts.append(
            TextObject(
                _words(mark),
                units="PIXEL",
                anchor_point=(float(col), float(row)),
                anchor_point_visible=False,
                tracking_id=name,
                tracking_uid=generate_uid(),
            )
        )
    return GraphicAnnotation([source], layer, graphic_objects=graphics, text_objects=texts)


def _words(mark: Mark) -> str:
    """Return what stands beside a mark."""
    parts = [mark.label]
    if mark.score is not None:
        parts.append(f"score {mark.score:+.2f}")
    if mark.area_mm2 is not None:
        parts.append(f"{mark.area_mm2:.0f} mm2")
    if mark.category:
        parts.append(f"BI-RADS {mark.category}")
    if mark.observer.is_device:
        parts.append(mark.observer.identity or mark.observer.name)
    return ", ".join(parts)[:1024]
