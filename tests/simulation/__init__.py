"""The real service on virtual time, with faults and kills at every request."""
