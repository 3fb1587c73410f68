"""A model as one file: out, in again, and every bad one refused with nothing left behind."""

from __future__ import annotations

import json
import pickle
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from zoo_stage import make_model, weights_of

from lem_viewer import paths
from lem_viewer.cli import main
from lem_viewer.errors import UnusableModel
from lem_viewer.network.checkpoint import make_classifier, save_checkpoint
from lem_viewer.values.models import ModelCard
from lem_viewer.work.journeys import open_zoo
from lem_viewer.zoo import ModelZoo
from lem_viewer.zoo_archive import import_model

PNG = b"\x89PNG\r\n\x1a\n rest"


@pytest.fixture(scope="module")
def real_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real") / "sent"
    card = ModelCard("mine", "1.5", "", "resnet10", "lem", 16, 64, 64, restriction="only here")
    save_checkpoint(folder, make_classifier(card), card)
    (folder / "README.md").write_text("about it")
    return folder


@pytest.fixture
def no_bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One small model comes with the program."""
    make_model(tmp_path / "bundled" / "shipped", "shipped")
    monkeypatch.setattr(paths, "bundled_zoo_dir", lambda: tmp_path / "bundled")
    return tmp_path / "bundled"


def zip_of(folder: Path, out: Path, top: str = "") -> Path:
    with zipfile.ZipFile(out, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, top + file.relative_to(folder).as_posix())
    return out


def in_zoo() -> list[str]:
    user = paths.user_zoo_dir()
    return sorted(each.name for each in user.iterdir()) if user.is_dir() else []


def refusal_of(source: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """Import, see that it is refused and that nothing is left; return what is told."""
    before = in_zoo()
    assert main(["zoo", "import", str(source), *options]) == UnusableModel.exit_code
    assert in_zoo() == before
    told = capsys.readouterr().err
    assert ".import-" not in told
    return " ".join(told.split())


def test_a_model_goes_out_and_comes_in_elsewhere(
    real_model: Path, tmp_path: Path, capsys, no_bundled: Path, monkeypatch
) -> None:
    assert main(["zoo", "import", str(real_model)]) == 0
    assert main(["zoo", "export", "mine", "--out", str(tmp_path)]) == 0
    told = capsys.readouterr()
    assert "only here" in told.err
    assert str(tmp_path / "mine-1.5.zip") in told.out

    monkeypatch.setenv("LEM_VIEWER_HOME", str(tmp_path / "another home"))
    assert main(["zoo", "import", str(tmp_path / "mine-1.5.zip")]) == 0
    folder = open_zoo().folder_of("mine")
    for file in real_model.iterdir():
        assert (folder / file.name).read_bytes() == file.read_bytes()
    assert sorted(each.name for each in folder.iterdir()) == [
        "README.md",
        "card.json",
        "weights.safetensors",
    ]
    assert in_zoo() == ["mine"]


def test_the_same_model_is_always_the_same_file(no_bundled: Path, tmp_path: Path) -> None:
    for out in ("a.zip", "b.zip"):
        assert main(["zoo", "export", "shipped", "--out", str(tmp_path / out)]) == 0
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert not list(tmp_path.glob("*.part"))


def test_weights_of_another_architecture_are_told_by_the_loader(
    real_model: Path, tmp_path: Path, capsys
) -> None:
    card = json.loads((real_model / "card.json").read_text())
    source = make_model(
        tmp_path / "other",
        weights=(real_model / "weights.safetensors").read_bytes(),
        **card | {"backbone": "efficientnet_lite0"},
    )
    assert "the weights do not fit the card" in refusal_of(source, capsys)


def _damage(archive: zipfile.ZipFile, name: str, data: bytes = b"x", mode: int = 0) -> None:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    archive.writestr(info, data)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda z: _damage(z, "../evil.txt"), "climbs out of its folder: '../evil.txt'"),
        (lambda z: _damage(z, "a/../../evil.txt"), "climbs out of its folder"),
        (lambda z: _damage(z, "/tmp/evil.txt"), "not relative: '/tmp/evil.txt'"),
        (lambda z: _damage(z, "C:/evil.txt"), "not relative"),
        (lambda z: _damage(z, "..\\evil.txt"), "not relative"),
        (lambda z: _damage(z, "a.png", b"/etc/passwd", stat.S_IFLNK | 0o777), "a link: 'a.png'"),
        (lambda z: _damage(z, "pipe.txt", b"", stat.S_IFIFO | 0o600), "not a file: 'pipe.txt'"),
        (lambda z: _damage(z, "model.pt"), "'model.pt' is no file of a model"),
        (lambda z: _damage(z, "run.py"), "'run.py' is no file of a model"),
        (lambda z: _damage(z, "more/notes.txt"), "lies in a folder"),
        (lambda z: _damage(z, "CARD.json"), "'CARD.json' twice"),
        (lambda z: _damage(z, "a.png", b"<html>"), "a.png is not a picture"),
        (lambda z: _damage(z, "SHA256SUMS", b"0" * 64 + b"  gone.txt\n"), "is not as it was"),
        (
            lambda z: z.writestr("b.txt", bytes(40_000_000), zipfile.ZIP_DEFLATED),
            "40,000,000 bytes: a ZIP bomb",
        ),
        (lambda z: [_damage(z, f"{n}.txt") for n in range(600)], "602 files, allowed are 500"),
    ],
)
def test_a_dangerous_zip_is_refused(
    spoil: Callable[[zipfile.ZipFile], object], said: str, tmp_path: Path, capsys
) -> None:
    sent = zip_of(make_model(tmp_path / "sent"), tmp_path / "sent.zip")
    with zipfile.ZipFile(sent, "a") as archive:
        spoil(archive)
    assert said in refusal_of(sent, capsys)
    assert not list(tmp_path.rglob("evil.txt"))


def test_more_than_fits_is_refused_before_it_is_unpacked(tmp_path: Path, capsys) -> None:
    sent = zip_of(make_model(tmp_path / "sent"), tmp_path / "sent.zip")
    raw = bytearray(sent.read_bytes())
    # the directory's entry of the weights (46 bytes, then the name) says 0xfffffff0 bytes, both
    # packed and unpacked: fields at 20 and 24
    at = raw.rindex(b"PK\x01\x02", 0, raw.rindex(b"weights.safetensors"))
    raw[at + 20 : at + 28] = b"\xf0\xff\xff\xff" * 2
    sent.write_bytes(raw)
    with zipfile.ZipFile(sent, "a") as archive:
        _damage(archive, "a.txt", b"hundred bytes" * 10)
    assert "unpacks to 4.0 GiB, allowed are 4" in refusal_of(sent, capsys)


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        (pickle.dumps({"w": [1.0]}), "a Python pickle, not safetensors"),
        (b"PK\x03\x04" + bytes(60), "as torch.save writes (a pickle), not safetensors"),
        (b"version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"),
        (b"", "it is empty, not safetensors"),
        (weights_of()[:-1], "3 bytes of tensors, its header says 4: damaged"),
        (weights_of() + pickle.dumps(1), "of tensors, its header says 4: damaged"),
        (weights_of().replace(b'"shape":[1]', b'"shape":[2]'), "its shape needs 8"),
    ],
)
def test_what_only_looks_like_safetensors_is_refused(
    weights: bytes, said: str, tmp_path: Path, capsys
) -> None:
    assert said in refusal_of(make_model(tmp_path / "sent", weights=weights), capsys)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"card_format": 2}, "card_format is 2, this program reads up to 1: Update"),
        ({"sha256": "0" * 64}, "the card says 000"),
        ({"name": "../evil"}, "cannot be a folder's"),
        ({"name": "NUL"}, "cannot be a folder's"),
        ({"name": "shipped"}, "taken by a model that comes with the program"),
        ({"name": "Shipped"}, "taken by a model that comes with the program"),
        ({"members": 10**9}, "members is 1000000000, allowed are 1 to 64"),
        ({"head_options": {"hidden": 10**9}}, "head_options: hidden is 1000000000"),
        ({"figures": [1]}, "figures is not an object"),
        ({"thresholds": {"tau_rel": "much"}}, "tau_rel is 'much'"),
        ({"backbone": "vit_huge"}, "vit_huge"),
        ({"pictures": [{"file": "gone.png"}]}, "pictures are missing: gone.png"),
        ({"pictures": [{"file": "../x.png"}]}, "is not the plain name"),
    ],
)
def test_a_wrong_card_is_refused(
    fields: dict[str, object], said: str, tmp_path: Path, capsys, no_bundled: Path
) -> None:
    told = refusal_of(make_model(tmp_path / "sent", **fields), capsys)
    assert said.replace(": Update", "") in told


def test_a_changed_file_of_an_export_is_refused(no_bundled: Path, tmp_path: Path, capsys) -> None:
    (no_bundled / "shipped" / "README.md").write_text("as it was")
    assert main(["zoo", "export", "shipped", "--out", str(tmp_path / "out.zip")]) == 0
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        archive.extractall(tmp_path / "out")
    (tmp_path / "out" / "README.md").write_text("changed")
    told = refusal_of(tmp_path / "out", capsys, "--name", "other")
    assert "README.md is not as it was exported" in told


def test_a_link_in_a_folder_is_refused(tmp_path: Path, capsys) -> None:
    source = make_model(tmp_path / "sent")
    (source / "README.md").symlink_to("/etc/hostname")
    assert "it holds a link: 'README.md'" in refusal_of(source, capsys)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda p: p, "no such file or folder"),
        (lambda p: (p.write_bytes(b"PK\x03\x04 cut"), p)[1], "it is not a whole ZIP file"),
        (lambda p: (p.mkdir(), p)[1], "there is no card.json in it"),
        (lambda p: (make_model(p) / "weights.safetensors").unlink() or p, "no weights.safetensors"),
    ],
    ids=["absent", "cut", "empty", "without weights"],
)
def test_what_is_no_model_is_told_plainly(
    make: Callable[[Path], Path], said: str, tmp_path: Path, capsys
) -> None:
    assert said in refusal_of(make(tmp_path / "sent"), capsys)


def test_a_damaged_member_is_told(tmp_path: Path, capsys) -> None:
    sent = zip_of(make_model(tmp_path / "sent"), tmp_path / "sent.zip")
    raw = sent.read_bytes()
    sent.write_bytes(raw.replace(b'"dtype"', b'"dtypo"', 1))
    assert "weights.safetensors is damaged" in refusal_of(sent, capsys)


def test_a_name_of_yours_is_replaced_only_when_asked(tmp_path: Path, capsys, no_bundled) -> None:
    zoo = ModelZoo(no_bundled, paths.user_zoo_dir())
    first, second = make_model(tmp_path / "1"), make_model(tmp_path / "2", weights=weights_of(2))
    import_model(zoo, first, prove=str)
    assert "taken by a model of yours" in refusal_of(second, capsys)
    assert import_model(zoo, second, prove=str, replace=True).replaced
    weights = zoo.folder_of("mine") / "weights.safetensors"
    assert weights.read_bytes() == weights_of(2)
    assert main(["zoo", "roll-back", "mine"]) == 0
    assert weights.read_bytes() == weights_of()


def test_another_name_is_given_on_the_way(tmp_path: Path, no_bundled: Path) -> None:
    zoo = ModelZoo(no_bundled, paths.user_zoo_dir())
    source = make_model(tmp_path / "sent", "shipped", weights_of(3))
    entry = import_model(zoo, source, prove=str, name="theirs").entry
    assert entry.card is not None
    assert (entry.name, entry.card.name, entry.failure) == ("theirs", "theirs", None)
    assert entry.card.configuration["former_names"] == ["shipped"]


def test_litter_and_a_folder_around_it_do_no_harm(tmp_path: Path, no_bundled: Path) -> None:
    source = make_model(tmp_path / "sent")
    sent = zip_of(source, tmp_path / "sent.zip", top="mine/")
    with zipfile.ZipFile(sent, "a") as archive:
        _damage(archive, "__MACOSX/mine/._card.json")
        _damage(archive, "mine/.DS_Store")
    zoo = ModelZoo(no_bundled, paths.user_zoo_dir())
    assert import_model(zoo, sent, prove=str).entry.failure is None


def test_too_little_room_is_told_before_anything_is_unpacked(
    tmp_path: Path, capsys, monkeypatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert "10 are free" in refusal_of(make_model(tmp_path / "sent"), capsys)


def test_an_import_that_is_stopped_leaves_nothing(tmp_path: Path, no_bundled: Path) -> None:
    def stop(_: Path) -> None:
        raise KeyboardInterrupt

    zoo = ModelZoo(no_bundled, paths.user_zoo_dir())
    with pytest.raises(KeyboardInterrupt):
        import_model(zoo, make_model(tmp_path / "sent"), prove=stop)
    assert in_zoo() == []


# ------------------------------------------------------------------ MONAI bundles


def make_bundle(folder: Path, model: Path | None) -> Path:
    for part in ("configs", "models", "docs"):
        (folder / part).mkdir(parents=True)
    (folder / "configs" / "metadata.json").write_text('{"name": "breast", "version": "0.1"}')
    (folder / "configs" / "train.json").write_text("{}")
    (folder / "models" / "model.pt").write_bytes(pickle.dumps(1))
    (folder / "docs" / "README.md").write_text("of the bundle")
    if model is not None:
        (model / "card.json").rename(folder / "configs" / "card.json")
        (model / "weights.safetensors").rename(folder / "models" / "weights.safetensors")
    return folder


@pytest.mark.parametrize("is_zip", [False, True])
def test_a_bundle_with_our_card_comes_in(is_zip: bool, tmp_path: Path, no_bundled: Path) -> None:
    source = make_bundle(tmp_path / "bundle", make_model(tmp_path / "sent"))
    if is_zip:
        source = zip_of(source, tmp_path / "bundle.zip", top="bundle/")
    done = import_model(ModelZoo(no_bundled, paths.user_zoo_dir()), source, prove=str)
    assert done.entry.failure is None
    assert (done.entry.folder / "README.md").read_text() == "of the bundle"
    assert done.left_out == ("configs/metadata.json", "configs/train.json", "models/model.pt")
    assert not list(done.entry.folder.rglob("*.pt"))


def test_a_bundle_without_our_card_is_refused_by_its_name(tmp_path: Path, capsys) -> None:
    told = refusal_of(make_bundle(tmp_path / "bundle", None), capsys)
    assert "a MONAI bundle (breast 0.1) without our card.json" in told
    assert "never opened" in told
