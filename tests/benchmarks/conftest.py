"""A figure that is taken beside other work says nothing: a run on many cores leaves this folder out."""

from __future__ import annotations

import os

collect_ignore_glob = ["test_*.py"] if "PYTEST_XDIST_WORKER" in os.environ else []
