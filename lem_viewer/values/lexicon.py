"""The words of the BI-RADS lexicon for mammography, by which a finding is described.

Source: ACR BI-RADS Atlas, 5th edition (2013), Mammography: categories, breast composition and the
lexicon of masses, calcifications, architectural distortion, asymmetries and associated features.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Assessment categories, weakest suspicion last seen first; "" is not yet assessed.
BIRADS_CATEGORIES = ("0", "1", "2", "3", "4A", "4B", "4C", "5", "6")

#: Categories after which a woman is called back or biopsied; 3 is a short interval follow-up.
RECALL_CATEGORIES = frozenset({"0", "4A", "4B", "4C", "5", "6"})

#: Breast composition.
DENSITIES = ("a", "b", "c", "d")

CATEGORY_WORDS = {
    "0": "incomplete: additional imaging needed",
    "1": "negative",
    "2": "benign",
    "3": "probably benign",
    "4A": "low suspicion for malignancy",
    "4B": "moderate suspicion for malignancy",
    "4C": "high suspicion for malignancy",
    "5": "highly suggestive of malignancy",
    "6": "known biopsy-proven malignancy",
}

DENSITY_WORDS = {
    "a": "almost entirely fatty",
    "b": "scattered areas of fibroglandular density",
    "c": "heterogeneously dense",
    "d": "extremely dense",
}


@dataclass(frozen=True)
class DescriptorGroup:
    """Words of the lexicon of which a finding has one, or several.

    Parameters
    ----------
    key : str
        What is kept, e.g. ``"mass.shape"``.
    title : str
    terms : tuple of str
    lesion : str
        The kind of finding that it describes; empty: any.
    several : bool
        More than one term may hold.
    """

    key: str
    title: str
    terms: tuple[str, ...]
    lesion: str = ""
    several: bool = False


#: What a finding is; the first word of the description.
LESIONS = ("mass", "calcifications", "architectural distortion", "asymmetry", "other")

DESCRIPTORS = (
    DescriptorGroup("mass.shape", "Shape", ("oval", "round", "irregular"), "mass"),
    DescriptorGroup(
        "mass.margin",
        "Margin",
        ("circumscribed", "obscured", "microlobulated", "indistinct", "spiculated"),
        "mass",
    ),
    DescriptorGroup(
        "mass.density",
        "Density",
        ("high density", "equal density", "low density", "fat-containing"),
        "mass",
    ),
    DescriptorGroup(
        "calcifications.morphology",
        "Morphology",
        (
            "skin",
            "vascular",
            "coarse or popcorn-like",
            "large rod-like",
            "round",
            "rim",
            "dystrophic",
            "milk of calcium",
            "suture",
            "amorphous",
            "coarse heterogeneous",
            "fine pleomorphic",
            "fine linear or fine-linear branching",
        ),
        "calcifications",
    ),
    DescriptorGroup(
        "calcifications.distribution",
        "Distribution",
        ("diffuse", "regional", "grouped", "linear", "segmental"),
        "calcifications",
    ),
    DescriptorGroup(
        "asymmetry.kind",
        "Kind",
        ("asymmetry", "global asymmetry", "focal asymmetry", "developing asymmetry"),
        "asymmetry",
    ),
    DescriptorGroup(
        "other.kind",
        "Kind",
        ("intramammary lymph node", "skin lesion", "solitary dilated duct"),
        "other",
    ),
    DescriptorGroup(
        "associated",
        "Associated features",
        (
            "skin retraction",
            "nipple retraction",
            "skin thickening",
            "trabecular thickening",
            "axillary adenopathy",
            "architectural distortion",
            "calcifications",
        ),
        several=True,
    ),
)


def groups_for(lesion: str) -> tuple[DescriptorGroup, ...]:
    """Return the groups of words that describe a kind of finding."""
    return tuple(group for group in DESCRIPTORS if group.lesion in ("", lesion))


def is_recall(category: str) -> bool | None:
    """Return whether a category calls the woman back; None where there is no category."""
    return category in RECALL_CATEGORIES if category else None
