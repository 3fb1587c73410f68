"""Locks on files that the system releases when their holder dies in whatever way."""

from __future__ import annotations

import errno
import sys
from typing import BinaryIO

#: What the system says of a lock that somebody else has.
TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    #: Windows locks bytes against reading, too: one far behind the text.
    _FAR = 1 << 20

    def take_lock(file: BinaryIO, *, shared: bool) -> None:
        """Take a file's lock at once; on Windows never shared.

        Raises
        ------
        OSError
            With an errno of :data:`TAKEN` where somebody else has it.
        """
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def let_go(file: BinaryIO) -> None:
        """Let go of a file's lock."""
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def take_lock(file: BinaryIO, *, shared: bool) -> None:
        """Take a file's lock at once, alone or with others who share it.

        Raises
        ------
        OSError
            With an errno of :data:`TAKEN` where somebody else has it.
        """
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        fcntl.flock(file.fileno(), kind | fcntl.LOCK_NB)

    def let_go(file: BinaryIO) -> None:
        """Let go of a file's lock."""
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


def try_lock(file: BinaryIO, *, shared: bool = False) -> bool:
    """Take a file's lock at once; return False where somebody else has it."""
    try:
        take_lock(file, shared=shared)
    except OSError as error:
        if error.errno not in TAKEN:
            raise
        return False
    return True
