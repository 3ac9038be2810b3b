"""Names, domains, phones, public holidays and quoted replies, from maintained libraries.

Every library is imported at its first use: a command that only reads the store starts without them.
"""

from followup.lookups.library import LibraryLookups

__all__ = ["LibraryLookups"]
