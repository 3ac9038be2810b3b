"""`python -m followup`."""

from followup.cli.main import main

main()
