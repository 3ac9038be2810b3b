"""Drafts: whose they are, what became of them, and how one that nobody confirmed is found (study 3.2)."""
