from __future__ import annotations

import pytest

from followup.google.accounts import WrongAccount, check_same_account, work_account_warning


@pytest.mark.spec("N11")
@pytest.mark.parametrize("email", ["ada@gmail.com", "Ada@GoogleMail.com "])
def test_a_personal_mailbox_needs_no_warning(email: str) -> None:
    assert work_account_warning(email) == ""


@pytest.mark.spec("N11")
def test_a_mailbox_at_an_organisation_is_warned_about() -> None:
    assert "acme.com" in work_account_warning("ada@acme.com")
    assert work_account_warning("ada@gmail.com.acme.com")


@pytest.mark.spec("A27")
def test_another_account_than_expected_is_refused() -> None:
    check_same_account("", "bob@gmail.com")
    check_same_account("Ada@gmail.com", "ada@gmail.com")
    with pytest.raises(WrongAccount, match=r"signed in as bob@gmail\.com, but ada@gmail\.com"):
        check_same_account("ada@gmail.com", "bob@gmail.com")
