"""How a mail or a reminder speaks: from what is wanted to briefs that the messages layer words."""
