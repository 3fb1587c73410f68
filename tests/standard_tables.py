"""The Standard's tables for dicom-validator, from the package dicom-standard: no web is needed.

dicom-validator (MIT) reads the tables from the Standard's DocBook on the web. The package
dicom-standard (MIT) carries the same tables of PS3.3, PS3.4 and PS3.6 as JSON (edition of 2020,
macros already put in their place); they are put here into the form of dicom-validator, conditions
read by its own parser.
"""

from __future__ import annotations

import html
import json
import re
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread

STANDARD = Path(sys.prefix) / "standard"  # where the wheel puts its data
OURS = (
    "segmentation", "comprehensive-3d-sr", "comprehensive-sr", "mammography-cad-sr",
    "grayscale-softcopy-presentation-state",
)  # fmt: skip
_TAG = re.compile(r"<[^>]+>")
_FUNCTIONAL_GROUPS = ("(5200,9229)", "(5200,9230)")
_VALUE_TYPE, _BY_REFERENCE = "(0040,A040)", "(0040,DB73)"
_IS_ITSELF = {"op": "-", "tag": _BY_REFERENCE, "index": 0}  # no reference to another item
#: PS3.3 table C.17-5: the macro of a value type is there "if and only if" the item is of it.
_OF_VALUE_TYPES = {
    "(0040,A300)": ["NUM"], "(0040,A168)": ["CODE"], "(0040,A160)": ["TEXT"],
    "(0040,A120)": ["DATETIME"], "(0040,A121)": ["DATE"], "(0040,A122)": ["TIME"],
    "(0040,A124)": ["UIDREF"], "(0040,A123)": ["PNAME"],
    "(0008,1199)": ["IMAGE", "COMPOSITE", "WAVEFORM"],
    "(0070,0022)": ["SCOORD", "SCOORD3D"], "(0070,0023)": ["SCOORD", "SCOORD3D"],
    "(3006,0024)": ["SCOORD3D"], "(0040,A050)": ["CONTAINER"],
    "(0040,A130)": ["TCOORD"], "(0040,A138)": ["NO CASE"], "(0040,A13A)": ["NO CASE"],
}  # fmt: skip


def faults_of(path: Path) -> list[str]:
    """Return what dicom-validator finds wrong in an object; skips where it is not installed."""
    pytest.importorskip("dicom_validator", reason="dicom-validator is not installed")
    if not (STANDARD / "ciods.json").is_file():
        pytest.skip("dicom-standard, the Standard's tables, is not installed")
    from dicom_validator.validator.error_handler import ValidationResultHandlerBase
    from dicom_validator.validator.iod_validator import IODValidator

    dataset = dcmread(path)
    result = IODValidator(
        dataset, tables_of(str(dataset.SOPClassUID)), error_handler=ValidationResultHandlerBase()
    ).validate()
    return [
        f"{module}: {tag} {error.code.name}"
        for module, errors in (result.module_errors or {}).items()
        for tag, error in errors.items()
    ]


@cache
def tables_of(sop_class: str) -> Any:
    """Return the tables that an object of a SOP class is held against."""
    from dicom_validator.spec_reader.condition_parser import ConditionParser
    from dicom_validator.validator.dicom_info import DicomInfo

    words = {
        each["tag"]: {"name": each["name"], "vr": each["valueRepresentation"]}
        for each in _read("attributes")
    }
    parser = ConditionParser(words)
    ciods = {each["name"]: each["id"] for each in _read("ciods")}
    ciod = next(ciods[each["ciod"]] for each in _read("sops") if each["id"] == sop_class)
    modules = _parts("ciod_to_modules", "moduleId", ciod, parser)
    macros = _parts("ciod_to_fg_macros", "macroId", ciod, parser)
    tables = _attributes("module_to_attributes", "moduleId", set(modules), words, parser)
    tables |= _attributes("macro_to_attributes", "macroId", set(macros), words, parser)
    for part in (*modules.values(), *macros.values()):
        tables.setdefault(part["ref"], {})
    _add_functional_groups(tables)
    _add_content_items(tables)
    info = {"title": ciod, "modules": modules, "group_macros": macros}
    return DicomInfo(words, {sop_class: info}, tables)


def _read(name: str) -> list[dict[str, Any]]:
    return json.loads((STANDARD / f"{name}.json").read_text("utf-8"))  # type: ignore[no-any-return]


def _parts(table: str, kind: str, ciod: str, parser: Any) -> dict[str, dict[str, Any]]:
    """Return the modules or functional group macros of an object, with their usage."""
    found = {}
    for each in _read(table):
        if each["ciodId"] == ciod:
            made = found[each[kind]] = {"ref": each[kind], "use": each["usage"]}
            if each["conditionalStatement"]:
                words = f"{each['usage']} - {each['conditionalStatement']}"
                made["cond"] = parser.parse(words).result_dict()
    return found


def _attributes(
    table: str, kind: str, wanted: set[str], words: dict[str, Any], parser: Any
) -> dict[str, dict[str, Any]]:
    """Return module or macro -> tag -> what is said of it, sequences with their items."""
    rows = _rows(table, kind)
    return {name: _nested(rows[name], words, parser) for name in wanted if name in rows}


@cache
def _rows(table: str, kind: str) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every module that our objects have: the whole is 300 MB in memory."""
    parts = {
        each[kind]
        for each in _read("ciod_to_modules" if kind == "moduleId" else "ciod_to_fg_macros")
        if each["ciodId"] in OURS
    }
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for each in _read(table):
        if each[kind] in parts:
            rows[each[kind]].append(each)
    return dict(rows)


def _nested(rows: list[dict[str, Any]], words: dict[str, Any], parser: Any) -> dict[str, Any]:
    top: dict[str, Any] = {}
    for each in sorted(rows, key=lambda row: len(row["path"].split(":"))):
        *above, _ = each["path"].split(":")
        place = top
        for tag in above[1:]:
            place = place[f"({tag[:4]},{tag[4:]})".upper().replace("X", "x")].setdefault(
                "items", {}
            )
        tag = each["tag"].upper().replace("X", "x")
        made = place[tag] = {"name": words.get(tag, {}).get("name", tag), "type": each["type"]}
        if each["type"] in ("1C", "2C"):
            condition = parser.parse(html.unescape(_TAG.sub(" ", each["description"])))
            if condition.type != "U":
                made["cond"] = condition.result_dict()
    return top


def _add_functional_groups(tables: dict[str, dict[str, Any]]) -> None:
    """Let the items of both sequences be the macros that the object's table names."""
    groups = tables.get("multi-frame-functional-groups", {})
    for tag in _FUNCTIONAL_GROUPS:
        if tag in groups:
            groups[tag].setdefault("items", {})["include"] = [{"ref": "FuncGroup"}]


def _add_content_items(tables: dict[str, dict[str, Any]]) -> None:
    """Let an item of a report have items of its own, and the attributes of its value type."""
    content = tables.get("sr-document-content", {}).get("(0040,A730)")
    if content is not None:
        for item in (tables["sr-document-content"], content["items"]):
            for tag in item.keys() & _OF_VALUE_TYPES.keys():
                item[tag]["type"] = item[tag]["type"][0] + "C"
                item[tag]["cond"] = _if_of(_OF_VALUE_TYPES[tag])
        inner = tables["content-item"] = content["items"]
        inner[_VALUE_TYPE] |= {"type": "1C", "cond": {"type": "MU", **_IS_ITSELF}}
        named = inner["(0040,A043)"].get("cond")
        if named:
            inner["(0040,A043)"]["cond"] = {"type": "MU", "and": [named, _IS_ITSELF]}
        content["items"] = {"include": [{"ref": "content-item"}]}
        again = inner.setdefault("(0040,A730)", {"name": "Content Sequence", "type": "1C"})
        again["items"] = {"include": [{"ref": "content-item"}]}


def _if_of(kinds: list[str]) -> dict[str, Any]:
    is_of = {"op": "=", "tag": _VALUE_TYPE, "index": 0, "values": kinds}
    return {"type": "MU", "and": [is_of, _IS_ITSELF]}
