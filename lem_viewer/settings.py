"""What the reader chose, kept: frozen Settings <-> settings.json."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from lem_viewer.errors import UnusableSettings

RECENT_STUDIES = 8
#: Where the library is, for scripts and containers: an SQLAlchemy URL; goes before the settings.
ADDRESS_VARIABLE = "LEM_VIEWER_LIBRARY"
#: The password of the library's address, beside settings.json: for this user's eyes only.
PASSWORD_FILE = "library-password"


@dataclass(frozen=True)
class OverlayOptions:
    """What is drawn over the views.

    Parameters
    ----------
    show_heat, show_extrema, show_outlines, show_truth, show_difference : bool
    heat_opacity : float
        0 to 1.
    heat_threshold : float
        Probability (sigmoid of the score) below which the map is not painted, 0 to 1.
    threshold_by : str
        How the reader sets it: ``"probability"`` or ``"score"``; the same threshold either way.
    extrema_shown : int
        So many of the strongest extrema of a view are marked; a selected one always is.
    colour_map : str
        ``"inferno"``, ``"viridis"`` or ``"cividis"`` (perceptually even).
    """

    show_heat: bool = True
    show_extrema: bool = True
    show_outlines: bool = True
    show_truth: bool = True
    show_difference: bool = False
    heat_opacity: float = 0.45
    heat_threshold: float = 0.7
    threshold_by: str = "probability"
    extrema_shown: int = 8
    colour_map: str = "inferno"


@dataclass(frozen=True)
class Settings:
    """Everything kept between sessions, with its default.

    Parameters
    ----------
    analyse_automatically : bool
        Start LEM when a study is open.
    model : str
        Name in the zoo; empty takes the zoo's default.
    device : str
        ``"auto"``, ``"cpu"``, ``"cuda"`` or ``"mps"``.
    linked : bool
        Window/level and zoom of the four views go together.
    overlays : OverlayOptions
    recent : tuple of str
        Studies opened last, newest first.
    hide_patient : bool
        Names and numbers of the patient are not drawn.
    show_annotation : bool
        View annotation in the tiles' corners.
    hanging_protocol : str
        Name of the hanging protocol; empty takes the default.
    mirrored : bool
        Zoom and pan of one breast are mirrored on the other.
    find_priors : bool
        Look for priors of the same patient beside a folder that was opened.
    second_window : bool
        The second light box window is open.
    second_geometry : str
        Its size and screen, Qt's own, base64.
    window_geometry, window_state : str
        Qt's own, base64.
    shortcuts : tuple of str
        Keys that are not the program's own, ``"action=key key"``.
    dark_room : bool
        Menus, tool bar and panels are put away while a study is read.
    screen_pitches : tuple of str
        Measured size of a screen's pixels, ``"screen=mm"``.
    display_luts : tuple of str
        Calibration file of a screen, ``"screen=path"``.
    cine_hz : float
        Slices a second when they run by themselves.
    language : str
        ``"en"``, ``"de"``, ...; empty takes the system's. Read when the program starts.
    library_url : str
        SQLAlchemy URL of the library; empty: a file in the user's data folder. Its password is
        kept in a file of its own, never in settings.json.
    reader_name : str
        Who reads; empty: the name of the system's user.
    is_blinded : bool
        The model's marks come only after the reader's assessment is stored.
    audit_reasons : tuple of str
        Why a reader may disagree with a model; empty: the program's own list.
    model_rules : tuple of str
        Which model reads which images while ``model`` is empty, ``"kind=model=manufacturer"``;
        the first that fits counts.
    """

    analyse_automatically: bool = True
    model: str = ""
    device: str = "auto"
    linked: bool = True
    overlays: OverlayOptions = field(default_factory=OverlayOptions)
    recent: tuple[str, ...] = ()
    hide_patient: bool = False
    show_annotation: bool = True
    hanging_protocol: str = ""
    mirrored: bool = True
    find_priors: bool = True
    second_window: bool = False
    second_geometry: str = ""
    window_geometry: str = ""
    window_state: str = ""
    language: str = ""
    shortcuts: tuple[str, ...] = ()
    dark_room: bool = False
    library_url: str = ""
    reader_name: str = ""
    is_blinded: bool = False
    audit_reasons: tuple[str, ...] = ()
    model_rules: tuple[str, ...] = ()
    screen_pitches: tuple[str, ...] = ()
    display_luts: tuple[str, ...] = ()
    cine_hz: float = 15.0

    def with_recent(self, source: str) -> Settings:
        """Return the settings with ``source`` as the study opened last."""
        others = tuple(path for path in self.recent if path != source)
        return _replace(self, recent=(source, *others)[:RECENT_STUDIES])


def _replace(settings: Settings, **changes: Any) -> Settings:
    values = {item.name: getattr(settings, item.name) for item in fields(settings)}
    return Settings(**{**values, **changes})


def _of_kind(default: Any, value: Any) -> bool:
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(default, tuple):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, type(default))


def _read_into(kind: type, data: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of ``data`` that ``kind`` knows and whose type is right."""
    default = kind()
    return {
        item.name: data[item.name]
        for item in fields(kind)
        if item.name in data and _of_kind(getattr(default, item.name), data[item.name])
    }


def read_settings(path: Path) -> Settings:
    """Read settings.json; a missing file, an unknown or a wrong entry gives the default.

    Raises
    ------
    UnusableSettings
        The file is there but is not JSON or cannot be read.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise UnusableSettings(
            f"not readable: {error}",
            where=path,
            advice="The defaults are used; the file is replaced when the program closes.",
        ) from error
    if not isinstance(data, dict):
        return Settings()
    overlays = data.pop("overlays", {})
    if isinstance(data.get("library_url"), str):
        data["library_url"] = _with_kept_password(path, data["library_url"])
    values = _read_into(Settings, data)
    if isinstance(overlays, dict):
        values["overlays"] = OverlayOptions(**_read_into(OverlayOptions, overlays))
    values = {name: tuple(v) if isinstance(v, list) else v for name, v in values.items()}
    return Settings(**values)


def write_settings(path: Path, settings: Settings) -> None:
    """Write settings.json aside and rename it, so that a crash never leaves half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    told = asdict(settings)
    shown, password = split_password(settings.library_url)
    if password:
        told["library_url"] = shown
        _write(path.with_name(PASSWORD_FILE), f"{shown}\n{password}\n")
    else:
        path.with_name(PASSWORD_FILE).unlink(missing_ok=True)
    _write(path, json.dumps(told, indent=2, ensure_ascii=False))


def split_password(address: str) -> tuple[str, str]:
    """Return an SQLAlchemy URL without its password, and the password as it stands there.

    >>> split_password("postgresql+pg8000://lem:secret@server/lem")
    ('postgresql+pg8000://lem@server/lem', 'secret')
    """
    scheme, mark, rest = address.partition("://")
    place, slash, path = rest.partition("/")
    who, at, server = place.rpartition("@")
    user, colon, password = who.partition(":")
    if not (mark and at and colon):
        return address, ""
    return f"{scheme}{mark}{user}{at}{server}{slash}{path}", password


def with_password(address: str, password: str) -> str:
    """Return an SQLAlchemy URL that names a user with that user's password."""
    scheme, mark, rest = address.partition("://")
    place, slash, path = rest.partition("/")
    user, at, server = place.rpartition("@")
    if not (password and mark and at) or ":" in user:
        return address
    return f"{scheme}{mark}{user}:{password}{at}{server}{slash}{path}"


def library_address(settings: Settings, given: str = "") -> str:
    """Return the library's address: as given, by the variable, else by the settings."""
    return given or os.environ.get(ADDRESS_VARIABLE, "") or settings.library_url


def _with_kept_password(path: Path, address: str) -> str:
    """Return the address with its password; one that was kept for another server is not given."""
    try:
        kept, password, *_ = path.with_name(PASSWORD_FILE).read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return address
    return with_password(address, password) if kept == address else address


def _write(path: Path, text: str) -> None:
    """Write a file that only the user can read, aside, and rename it."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
