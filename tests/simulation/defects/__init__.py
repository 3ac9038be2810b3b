"""Defects that others had, each planted by patching the product (reliability 1 to 4, 6.5)."""
