"""What a folder of images looks like, in the reader's words: layout, counts, trouble."""

from __future__ import annotations

from lem_viewer.gui.trainer_report_words import said
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.values.data_report import DataLook

LAYOUTS = {
    "manifest": mark("a CSV that names the images"),
    "class-folders": mark("a folder a class"),
    "cbis-ddsm": "CBIS-DDSM",
    "inbreast": "INbreast",
    "cdd-cesm": "CDD-CESM",
    "vindr-mammo": "VinDr-Mammo",
    "cmmd": "CMMD",
    "mias": "mini-MIAS",
    "rsna": "RSNA 2022",
}
_TROUBLES = {
    "missing": (
        mark("There is no such folder or file."),
        mark("Check the path; a share that was there may be gone."),
    ),
    "file": (
        mark("This is a single file, and no CSV."),
        mark("Choose the folder it lies in."),
    ),
    "empty": (
        mark("The folder is empty."),
        mark("Choose the folder that holds your images."),
    ),
    "no permission": (
        mark("You may not read this folder."),
        mark("Ask for the permission, or copy the images to a place that is yours."),
    ),
    "no layout": (
        mark("Nothing in this folder says which images are positive."),
        mark(
            "Sort the images into sub-folders normal, benign and malignant, or write a CSV with "
            "the columns file, label and patient."
        ),
    ),
}
KNOWN = (
    mark(
        "A folder with a sub-folder for each class: normal, benign, malignant. In it a folder for "
        "each patient; else the file's name up to the first underscore is the patient. A mask lies "
        "beside its image as NAME_mask.png."
    ),
    mark("A CSV file with the columns file, label and patient; mask and split may be there too."),
    mark(
        "CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS or RSNA 2022, as it was "
        "downloaded."
    ),
)


def trouble_of(look: DataLook) -> str:
    """Return why a source cannot be used, and what to do; empty where it can."""
    if not look.trouble:
        return ""
    if look.trouble not in _TROUBLES:
        return " ".join(part for part in (_sentence(said(look.message)), said(look.advice)) if part)
    what, advice = _TROUBLES[look.trouble]
    words = tr(what)
    if look.trouble == "no layout" and look.images:
        words += " " + plural(look.images, "It holds %n image.", "It holds %n images.")
    return f"{words} {tr(advice)}"


def found_in(look: DataLook) -> str:
    """Return what was recognised and how much there is."""
    layout = tr(LAYOUTS.get(look.layout, look.layout))
    images = plural(look.images, "%n image", "%n images")
    patients = plural(look.patients, "%n patient", "%n patients")
    labels = ", ".join(f"{word} {count}" for word, count in look.labels.items())
    return tr("Recognised: {0}. {1} of {2}: {3}.", layout, images, patients, labels)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""
