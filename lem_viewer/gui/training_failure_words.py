"""What a training says when something is wrong, in the reader's language."""

from __future__ import annotations

from dataclasses import replace

from lem_viewer.errors import Failure
from lem_viewer.gui.known_sentences import KnownSentences
from lem_viewer.gui.translate import mark

SENTENCES = (
    # titles
    mark("The training broke off"),
    mark("Training stopped"),
    mark("Training discarded"),
    mark("Stopped early"),
    mark("The training diverges"),
    mark("Nothing is learnt so far"),
    mark("The model has not learnt"),
    mark("The training images are learnt by heart"),
    mark("The device's memory was full"),
    mark("The checkpoint was not written"),
    mark("The model was not written"),
    mark("The graphics processor stopped working"),
    mark("Decoded images are not kept"),
    mark("Images left out"),
    mark("Images not used"),
    mark("Model not usable"),
    mark("Data not usable"),
    mark("Device trouble"),
    mark("Unexpected error"),
    mark("File or folder not accessible"),
    mark("A training is running already"),
    # messages
    mark("It ended without a word."),
    mark(
        "Its process was ended from outside ({0}): by the system for want of memory, or by hand."
    ),
    mark("Its process was ended from outside ({0})."),
    mark("Its process ended with code {0}."),
    mark("It was stopped, and what it had learnt was thrown away."),
    mark("It was stopped before the first epoch ended: there is no model."),
    mark("No epoch after epoch {0} was better for {1} epochs."),
    mark("The loss rose from {0} to {1}."),
    mark(
        "After {0} epochs the loss is {1} (guessing: {2}) and the best validation AUC {3}."
    ),
    mark("For {0} epochs the training loss fell while the validation loss rose."),
    mark(
        "A batch of {0} images is now computed in parts of {1}; the result of a step is the same, "
        "it takes a little longer."
    ),
    mark("{0}. The training goes on; the last good checkpoint stays."),
    mark(
        "The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was "
        "written. The best epoch before it lies in {3}."
    ),
    mark(
        "The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was "
        "written."
    ),
    mark("{0} is being trained by process {1}"),
    mark("there is no checkpoint to go on from"),
    mark("it says the same of every image. It was written, marked as not usable."),
    mark(
        "its AUC of {0} ({1} to {2}) on {3} images is not above chance. It was written, marked as "
        "not usable."
    ),
    mark("No space left on device"),
    mark("Permission denied"),
    mark("No such file or directory"),
    # what to do
    mark("Resume it: it goes on after {0} steps of epoch {1}."),
    mark("No checkpoint had been written: start it again."),
    mark("Its checkpoint cannot be gone on from. {0}"),
    mark("Train again, or with fewer images for a first look."),
    mark("Stop, and train again with a third of the learning rate; the best epoch is kept."),
    mark("Train again with a tenth of the learning rate, in full precision (fp32)."),
    mark(
        "Check the labels; then try a pretrained start, a larger input size, or more images."
    ),
    mark("The best epoch is kept. More images, more augmentation or a frozen stem may help."),
    mark("Nothing to do. For more speed close other programs or choose a smaller input."),
    mark("Make room on the disk, or allow writing there: the next one is tried again."),
    mark(
        "Restart the computer, then resume: it goes on from the last checkpoint. If it happens "
        "again, update the driver or train on the CPU."
    ),
    mark("Wait until it has ended, or stop it, then start this one again."),
    mark("Start the training again."),
    mark("Do not read with it. Check the labels, add images, or train longer."),
    mark("Check the labels, add images, or train longer."),
    mark("Check that it still exists and that you may read it."),
    mark("Choose a smaller input size or backbone, or close other programs."),
    mark("Copy the details and report it to the developers."),
)  # fmt: skip
_known = KnownSentences(SENTENCES)


def in_words(failure: Failure) -> Failure:
    """Return a failure of a training with its words in the reader's language."""
    return replace(
        failure,
        title=_known.said(failure.title),
        message=_known.said(failure.message),
        advice=_known.said(failure.advice),
    )
