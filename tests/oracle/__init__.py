"""Judges a played story by what Google was asked for and what the user did; knows nothing of the product."""
