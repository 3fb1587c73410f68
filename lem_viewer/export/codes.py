"""The coded concepts that exported objects use.

Source: DICOM PS3.16 (context groups and annex D, scheme DCM), SNOMED CT, UCUM. What no scheme has
a code for is in this program's own scheme, 99LEMVIEWER, and declared in each object.
"""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code

OWN_SCHEME = "99LEMVIEWER"


def dcm(value: str, meaning: str) -> Code:
    """Return a concept of PS3.16 annex D."""
    return Code(value, "DCM", meaning)


def sct(value: str, meaning: str) -> Code:
    """Return a SNOMED CT concept."""
    return Code(value, "SCT", meaning)


#: What a region is called: nothing but that it is not like its surroundings is known of it.
ABNORMAL = sct("49755003", "Morphologically Abnormal Structure")
LESION = sct("52988006", "Lesion")
BREAST = sct("76752008", "Breast")
ARTIFICIAL_INTELLIGENCE = dcm("123109", "Artificial Intelligence")

#: A reader's word for a finding -> code (CID 6015, 6016).
LESION_CODES = {
    "mass": sct("4147007", "Mass"),
    "calcifications": sct("129769006", "Calcification Cluster"),
    "architectural distortion": sct("129792006", "Architectural distortion of breast"),
    "asymmetry": sct("129790003", "Asymmetric breast tissue"),
}
#: Image laterality -> side of the breast (CID 6022).
BREAST_SIDES = {
    "R": sct("73056007", "Right breast"),
    "L": sct("80248007", "Left breast"),
}
#: View -> projection (CID 4014).
VIEWS = {
    "CC": sct("399162004", "cranio-caudal"),
    "MLO": sct("399368009", "medio-lateral oblique"),
    "ML": sct("399260004", "medio-lateral"),
    "LM": sct("399352003", "latero-medial"),
}

AREA = sct("42798000", "Area")
SQUARE_MM = Code("mm2", "UCUM", "square millimeter")
PIXELS = Code("{pixels}", "UCUM", "pixels")
NO_UNITS = Code("1", "UCUM", "no units")
PERCENT = Code("%", "UCUM", "Percent")
MM = Code("mm", "UCUM", "millimeter")

PROBABILITY_OF_CANCER = dcm("111047", "Probability of cancer")
MAMMOGRAPHY = sct("71651007", "Mammography")

#: Ours.
SCORE = Code("score", OWN_SCHEME, "Score of the local extremum (logit)")
PROBABILITY_OF_ABNORMALITY = Code("p-abnormal", OWN_SCHEME, "Probability of an abnormality")
CATEGORY = Code("birads", OWN_SCHEME, "BI-RADS assessment category")
DESCRIPTOR = Code("descriptor", OWN_SCHEME, "BI-RADS descriptor")


def declare_own_scheme(dataset: Dataset) -> None:
    """Say in an object what the scheme 99LEMVIEWER is (PS3.3 C.12.1.1.12)."""
    item = Dataset()
    item.CodingSchemeDesignator = OWN_SCHEME
    item.CodingSchemeName = "LEM Viewer"
    item.CodingSchemeResponsibleOrganization = "The LEM Viewer developers"
    known = list(dataset.get("CodingSchemeIdentificationSequence", []))
    if any(each.get("CodingSchemeDesignator") == OWN_SCHEME for each in known):
        return
    dataset.CodingSchemeIdentificationSequence = [*known, item]
