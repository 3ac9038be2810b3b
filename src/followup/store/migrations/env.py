"""How Alembic runs the scripts: on the connection, and in the transaction, that it is handed."""

from __future__ import annotations

from alembic import context

from followup.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
