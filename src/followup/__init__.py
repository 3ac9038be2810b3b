"""Interview follow-up: drafts and reminders after job interviews, in Gmail and Google Calendar."""

__version__ = "0.1.0"
