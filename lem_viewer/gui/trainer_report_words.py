"""What the check of a training's data says, in the reader's language.

The check is made in a room without Qt and speaks English. The sentences that it says are known
here; one that is not stays as it is.
"""

from __future__ import annotations

from lem_viewer.gui.known_sentences import KnownSentences
from lem_viewer.gui.translate import mark

#: What may be said; ``{0}`` and so on stand for numbers, names and words.
SENTENCES = (
    # what is wrong
    mark("all {0} images are {1}: both classes are needed"),
    mark("{0} patients, at least {1} are needed"),
    mark(
        "only 1 patient has a {0} image: at least 2 are needed, one to learn from and one to "
        "choose by"
    ),
    mark("the part {0} holds one class only"),
    mark("only {0} patients are {1}: figures will be very uncertain"),
    mark("the classes are unbalanced: {0} % of the images are positive"),
    mark("{0} files hold the same picture under different labels"),
    mark("{0} files hold the same picture, filed under several patients"),
    mark("{0} files hold the same picture"),
    mark("{0} files hold the same image ({1}) under the labels {2}"),
    mark(
        "{0} files hold the same image ({1}); the first is used; they are filed under several "
        "patients"
    ),
    mark("{0} files hold the same image ({1}); the first is used"),
    mark("{0} patients are in several parts of the given split"),
    mark("{0} of {1} images have no part (train, validation, test)"),
    mark("{0} images are left out as asked"),
    mark("{0} files that are to be left out are no images of these data ({1})"),
    mark("{0} times: {1} ({2})"),
    mark("label is {0}, allowed are {1}"),
    mark("the label is {0}"),
    mark("the label is missing"),
    mark("its labels contradict each other"),
    mark("its patient is missing or not the same in every row"),
    mark("there is no such file"),
    mark("there is no such folder"),
    mark("there is no {0}"),
    mark("the file is empty"),
    mark("the file is no DICOM, PNG, JPEG or TIFF image"),
    mark("the image cannot be opened"),
    mark("the picture is damaged: {0}"),
    mark("the picture is damaged ({0})"),
    mark("the DICOM header is damaged: {0}"),
    mark("a mask without an image of its name"),
    mark("no image has this mask"),
    mark("the mask is empty"),
    mark("the mask is {0} pixels, the image {1}: {2}"),
    mark("there is no mask {0}; the image counts without truth"),
    mark("stretching it would move the lesion"),
    mark("the patient is the file's name up to the first underscore"),
    mark("the file says that text is burned into its picture"),
    mark("{0} phantoms are drawn: there is nothing to check"),
    mark("the folder has no known layout"),
    mark("{0} MB are free, {1} MB may be needed"),
    mark("nothing may be written there"),
    mark("it is a file, not a folder"),
    # what to do
    mark("Add images, or change the form."),
    mark("Add patients, or change the fractions."),
    mark("Add the label to the table."),
    mark("Correct the label."),
    mark("Correct the labels."),
    mark("Correct the table."),
    mark("Correct the manifest."),
    mark("Copy it again."),
    mark("Copy or export the file again."),
    mark("Check that it is there."),
    mark("Check the path."),
    mark("Remove the copies; a training uses the first only."),
    mark("Give all images of a patient one part, or split by patient."),
    mark("Name it in the table, or move it away."),
    mark("The view is treated as one without truth."),
    mark("Use the mask that was drawn on this very image."),
    mark("A folder for each patient says it surely."),
    mark("Look at it: a model may learn the text. Crop or replace the image."),
    mark("Collect more, or begin from a model of the zoo."),
    mark('Add images of the rarer class; balance = "loss" or "sampling" helps.'),
    mark("Paths are relative to {0}."),
    mark("Choose another folder for the run."),
    mark("A model cannot be trained on one class, and there is no AUC of it."),
    mark("Check their names; they may have been left out for another reason already."),
)  # fmt: skip
#: Words that a sentence may carry.
_WORDS = {
    "positive": mark("positive"),
    "negative": mark("negative"),
    "train": mark("to learn from"),
    "validation": mark("to choose the epoch by"),
    "test": mark("kept for the figures"),
}
_known = KnownSentences(SENTENCES, _WORDS)


def said(text: str) -> str:
    """Return a sentence of the check in the reader's language; unknown ones as they are."""
    return _known.said(text)
