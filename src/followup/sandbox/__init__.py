"""A local Google: OAuth, Gmail and Calendar with a virtual clock, user gestures and faults.

It behaves as Google documents and as field reports describe, so that the service can be tried and
tested without an account. The product's own layers never import it.
"""
