"""`followup sandbox`: a local Google on a port, until it is stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from followup.cli import exits
from followup.google.client_secrets import load
from tests.cli.conftest import Terminal


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_answers_until_it_is_stopped(tmp_path: Path, number: signal.Signals) -> None:
    client_file = tmp_path / "new" / "client.json"
    command = [sys.executable, "-m", "followup", "sandbox", "--now", "2026-03-02T09:00:00+01:00"]
    command += ["--client-file", str(client_file), "--account", "Ada@gmail.com"]
    environ = {**os.environ, "FOLLOWUP_HOME": str(tmp_path / "home")}
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        base_url = process.stdout.readline().split()[-1]
        told = [process.stdout.readline() for _ in range(6)]
        answer = requests.post(f"{base_url}/_control/clock", json={}, timeout=10).json()
        process.send_signal(number)
        rest = process.stdout.read()
        assert process.wait(timeout=30) == exits.FINE
    assert answer["now"].startswith("2026-03-02T08:00:")
    assert load(client_file).token_uri == f"{base_url}/token"
    assert client_file.stat().st_mode & 0o777 == 0o600
    assert f"  export FOLLOWUP_GOOGLE__API_ROOT={base_url}\n" in told
    assert f"  export FOLLOWUP_GOOGLE__CLIENT_FILE={client_file}\n" in told
    assert "gone" in rest
    assert not (tmp_path / "home").exists()


def test_a_client_file_of_the_real_google_is_never_overwritten(tmp_path: Path, terminal: Terminal) -> None:
    path = tmp_path / "client_secret.json"
    google = "https://oauth2.googleapis.com"
    real = {
        "client_id": "1.apps.googleusercontent.com",
        "client_secret": "s",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": f"{google}/token",
    }
    path.write_text(json.dumps({"installed": real}))
    before = path.read_text()
    ran = terminal.run("sandbox", "--client-file", str(path))
    assert ran.code == exits.USAGE
    assert path.read_text() == before


@pytest.mark.parametrize("options", [("--now", "tomorrow"), ("--client-file", "/dev/null/x")])
def test_what_cannot_be_done_is_a_usage_error(options: tuple[str, str], terminal: Terminal) -> None:
    ran = terminal.run("sandbox", *options)
    assert ran.code == exits.USAGE
    assert ran.err


def test_a_port_that_is_taken_is_a_usage_error(terminal: Terminal) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ran = terminal.run("sandbox", "--port", str(taken.getsockname()[1]))
    assert ran.code == exits.USAGE
    assert "cannot be used" in ran.err
