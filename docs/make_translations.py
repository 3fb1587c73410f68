"""Collect the texts that the reader sees: ``python docs/make_translations.py``.

Reads every ``tr("…")``, ``mark("…")`` and ``plural(n, "…", "…")`` in lem_viewer/gui, brings the .ts
files in resources/translations up to date (translations are kept, texts that are gone are
dropped) and compiles the .qm files with Qt's lrelease. ``--missing de`` lists what is not
translated yet.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
SOURCE = REPOSITORY / "lem_viewer" / "gui"
FOLDER = REPOSITORY / "resources" / "translations"
CONTEXT = "LemViewer"
#: Language -> how many forms a counted text has (Qt's numerus rules).
FORMS = {"de": 2, "fr": 2, "es": 2, "zh": 1}


@dataclass(frozen=True)
class Text:
    """A text of the program.

    Parameters
    ----------
    source : str
        What is looked up; for a counted text the English for many.
    one : str
        For a counted text the English for one, else empty.
    """

    source: str
    one: str = ""


class NotALiteral(ValueError):
    """A text that cannot be collected because it is put together while the program runs."""


def collect(folder: Path = SOURCE) -> dict[Text, str]:
    """Return every text with the file it is first found in, in the order of file and line."""
    found: dict[Text, str] = {}
    for file in sorted(folder.rglob("*.py")):
        calls = [n for n in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(n, ast.Call)]
        for call in sorted(calls, key=lambda n: (n.lineno, n.col_offset)):
            text = _text_of(call, file)
            if text is not None and text.source:
                found.setdefault(text, file.relative_to(folder.parent).as_posix())
    return found


def _text_of(call: ast.Call, file: Path) -> Text | None:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    match name, call.args:
        case "tr" | "mark", [ast.Constant(value=str(text)), *_]:
            return Text(text)
        case "_T", [_, ast.Constant(value=str(text))]:
            return Text(text)
        case "plural", [_, ast.Constant(value=str(one)), ast.Constant(value=str(many)), *_]:
            return Text(many, one)
        case "mark" | "plural", _ if file.name != "translate.py":
            raise NotALiteral(f"{file}:{call.lineno}: {name} needs its text written out")
        case "tr", [ast.JoinedStr() | ast.BinOp(), *_]:
            raise NotALiteral(f"{file}:{call.lineno}: tr needs a text written out, or a marked one")
    return None


def read_ts(file: Path) -> dict[str, list[str]]:
    """Return source -> finished translation (several forms for a counted text)."""
    if not file.is_file():
        return {}
    known = {}
    for message in ET.parse(file).getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        known[source] = forms or [translation.text or ""]
    return known


def write_ts(file: Path, language: str, texts: dict[Text, str], known: dict[str, list[str]]) -> int:
    """Write a .ts file; return how many texts have no translation yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text, place in texts.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        ET.SubElement(message, "location", filename=f"../../lem_viewer/{place}")
        ET.SubElement(message, "source").text = text.source
        if text.one:
            ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
        translation = ET.SubElement(message, "translation")
        wanted = FORMS[language] if text.one else 1
        forms = known.get(text.source, [])
        if len(forms) != wanted or not all(forms):
            forms = [""] * wanted
            translation.set("type", "unfinished")
            missing += 1
        if text.one:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ET.tostring(root, "unicode") + "\n", "utf-8")
    return missing


def compile_qm(ts: Path) -> Path:
    """Compile a .ts file beside itself with Qt's lrelease, which comes with PySide6."""
    import PySide6

    made = ts.with_suffix(".qm")
    tool = Path(PySide6.__file__).parent / "lrelease"
    command = [str(tool), "-silent", "-nounfinished", str(ts), "-qm", str(made)]
    subprocess.run(command, check=True)
    return made


def main() -> int:
    """Bring every language up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", choices=FORMS, help="list the texts without a translation")
    parser.add_argument("--add", type=Path, help="JSON {source: translation or forms} to take in")
    parser.add_argument("--language", choices=FORMS, help="what --add is written in")
    options = parser.parse_args()
    texts = collect()
    if options.missing:
        known = read_ts(FOLDER / f"lem_viewer_{options.missing}.ts")
        rest = {t.source: t.one for t in texts if t.source not in known}
        sys.stdout.write(json.dumps(rest, indent=1, ensure_ascii=False) + "\n")
        return 0
    for language in FORMS:
        file = FOLDER / f"lem_viewer_{language}.ts"
        known = read_ts(file)
        if options.add and options.language == language:
            added = json.loads(options.add.read_text("utf-8"))
            known |= {s: [t] if isinstance(t, str) else t for s, t in added.items()}
        missing = write_ts(file, language, texts, known)
        compile_qm(file)
        sys.stdout.write(f"{language}: {len(texts) - missing} of {len(texts)} texts\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
