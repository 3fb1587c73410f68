"""The workers of a batch: processes on this machine, or those of a scheduler on the network."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lem_viewer.errors import DeviceTrouble, Failure

if TYPE_CHECKING:
    from distributed import Client

INSTALL = "Install it with pip install 'lem-viewer[cluster]', or read in one process (--workers 0)."
_LOGGERS = ("distributed", "distributed.nanny", "distributed.scheduler", "distributed.worker")


class ClusterTrouble(DeviceTrouble):
    """The workers, or what deals out their work, are not there or not fit."""

    title = "Cluster trouble"


@dataclass(frozen=True)
class Certificates:
    """Files for TLS; all of one certificate authority.

    Parameters
    ----------
    authority, certificate, key : Path
        PEM files.
    """

    authority: Path
    certificate: Path
    key: Path


def check_installed() -> None:
    """Raise ClusterTrouble where dask.distributed is not installed."""
    try:
        import cryptography  # noqa: F401
        import distributed  # noqa: F401
    except ImportError as error:
        raise ClusterTrouble(
            f"{error.name} is not installed: it is needed for several workers", advice=INSTALL
        ) from error


@contextmanager
def local_workers(count: int) -> Iterator[Client]:
    """Start worker processes on this machine, reachable by this program only; end them after.

    They are joined by TLS with a certificate that exists in memory only: an open port, even a
    local one, would let every other user of the machine run programs as this one.

    Raises
    ------
    ClusterTrouble
        dask.distributed is not installed, or no worker could be started.
    """
    check_installed()
    import dask
    from distributed import Client, LocalCluster
    from distributed.security import Security

    chosen: dict[str, Any] = {
        "distributed.scheduler.allowed-failures": 0,  # whoever deals them out counts
        "distributed.comm.timeouts.connect": "30s",
        "distributed.scheduler.http.routes": [],  # no page tells others what is read
        "distributed.worker.http.routes": [],
    }
    with (
        dask.config.set(chosen),
        tempfile.TemporaryDirectory(prefix="lem-viewer-batch-") as scratch,
    ):
        security = Security.temporary()
        try:
            cluster = LocalCluster(
                n_workers=count,
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                protocol="tls://",
                security=security,
                dashboard_address=None,
                scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
                worker_dashboard_address="127.0.0.1:0",
                silence_logs=logging.CRITICAL,
                local_directory=scratch,
                preload=["lem_viewer.work.batch_worker"],
            )
        except (OSError, RuntimeError, TimeoutError) as error:
            raise ClusterTrouble(
                f"no worker could be started: {error}", advice="Read in one process (--workers 0)."
            ) from error
        try:
            with Client(cluster, security=security, set_as_default=False) as client:
                yield client
        finally:
            cluster.close()


@contextmanager
def workers_of(
    address: str, certificates: Certificates | None = None, connect_s: float = 20.0
) -> Iterator[Client]:
    """Join the workers of a scheduler that runs already; they stay when the batch ends.

    Parameters
    ----------
    address : str
        ``"tls://host:port"`` or ``"tcp://host:port"``.
    certificates : Certificates, optional
        Needed for TLS.
    connect_s : float
        So long it waits for an answer.

    Raises
    ------
    ClusterTrouble
        dask.distributed is not installed, the address is wrong, nobody answers, or the
        certificates do not fit.
    """
    check_installed()
    from distributed import Client
    from distributed.security import Security

    check_address(address, certificates)
    security = None
    if certificates is not None:
        security = Security(
            tls_ca_file=str(certificates.authority),
            tls_client_cert=str(certificates.certificate),
            tls_client_key=str(certificates.key),
            require_encryption=True,
        )
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        client = Client(
            address, security=security, timeout=connect_s, set_as_default=False, name="lem-viewer"
        )
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise ClusterTrouble(
            f"the scheduler does not answer: {error}",
            where=address,
            advice="Check that it runs, the address, and the certificates.",
        ) from error
    try:
        yield client
    finally:
        client.close()


def check_address(address: str, certificates: Certificates | None) -> None:
    """Raise ClusterTrouble where an address and certificates do not belong together."""
    parts = urlsplit(address)
    if parts.scheme not in ("tcp", "tls") or not parts.hostname:
        raise ClusterTrouble(
            f"the scheduler's address is {address!r}, not like tls://host:8786 or tcp://host:8786"
        )
    if (parts.scheme == "tls") != (certificates is not None):
        raise ClusterTrouble(
            "an address with tls:// needs --tls-ca, --tls-cert and --tls-key, and they need it",
            where=address,
        )
    for file in (
        (certificates.authority, certificates.certificate, certificates.key)
        if (certificates)
        else ()
    ):
        if not file.is_file():
            raise ClusterTrouble("there is no such file", where=file, advice="Check the path.")


def trust_warning(address: str) -> Failure | None:
    """Return what must be said of an address without TLS on the network; None where nothing."""
    parts = urlsplit(address)
    if parts.scheme == "tls" or parts.hostname in ("127.0.0.1", "localhost", "::1"):
        return None
    return Failure.warning(
        "Connection without encryption",
        "Names of files and results go over the network as plain text, and whoever reaches the "
        "scheduler can run programs on its workers and answer in their name.",
        "Use it inside a closed network only, or start scheduler and workers with TLS "
        "(docs/batch.md).",
        address,
    )
