"""A synthetic study as files: four mammography objects and the truth beside them."""

from __future__ import annotations

from pathlib import Path

from lem_viewer.phantom.objects import make_image_object
from lem_viewer.phantom.segmentation import make_segmentation
from lem_viewer.phantom.study import PhantomStudy
from lem_viewer.phantom.tomosynthesis import make_tomosynthesis_object


def write_study(
    study: PhantomStudy, folder: Path, compress: bool = True, slices: int = 0
) -> list[Path]:
    """Write the views and a DICOM SEG for each view that shows a finding.

    Parameters
    ----------
    study : PhantomStudy
    folder : Path
        Made when it is not there; files of the same names are replaced.
    compress : bool
        JPEG-LS lossless; else Explicit VR Little Endian.
    slices : int
        Also write each view as a tomosynthesis of so many slices; 0 for none.

    Returns
    -------
    list of Path
        The files: images in hanging order, then truths, then tomosyntheses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    images, truths, stacks = [], [], []
    for number, view in enumerate(study.views, start=1):
        image = make_image_object(view, number, compress)
        path = folder / f"{view.laterality}_{view.view}.dcm"
        image.save_as(path, enforce_file_format=True)
        images.append(path)
        masks = [(label, mask) for label, mask in view.lesion_masks if mask.any()]
        if masks:
            truth = make_segmentation(image, masks, 100 + number)
            path = folder / f"{view.laterality}_{view.view}_truth.dcm"
            truth.save_as(path, enforce_file_format=True)
            truths.append(path)
        if slices:
            stack = make_tomosynthesis_object(view, 200 + number, slices, compress)
            path = folder / f"{view.laterality}_{view.view}_DBT.dcm"
            stack.save_as(path, enforce_file_format=True)
            stacks.append(path)
    return images + truths + stacks
