"""The shell around the decisions: observe, decide, apply, and in which order. Knows no library."""
