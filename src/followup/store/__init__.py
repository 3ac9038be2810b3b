"""The ledger on disk: the only place for SQLAlchemy, SQLite and Alembic.

schema      tables, column types and the promises they hold
database    connections, transactions, and failures as sentences
opening     a path becomes a Store: private files, integrity, migrations
ledger      the engine's StorePort
backup      a copy a day
"""

from followup.store.ledger import Store
from followup.store.opening import open_store

__all__ = ["Store", "open_store"]
