"""Applying: Google is made to match the plan, each write by its own protocol (study 3.1, 3.2)."""
