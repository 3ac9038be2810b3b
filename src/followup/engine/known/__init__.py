"""What the ledger knows, put together for a decision: read only, Google is not asked."""
