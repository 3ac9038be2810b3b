"""An account as a whole: connected, paused, watched over and removed."""
