"""Where the two APIs live."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Base addresses of the two APIs, each with a slash at the end (google_api 6).

    The client library replaces root and service path together: Calendar's base includes `calendar/v3/`,
    Gmail's does not include `gmail/v1/`.
    """

    gmail: str
    calendar: str

    @classmethod
    def of(cls, api_root: str) -> Endpoints:
        """Google's own addresses for an empty root, otherwise those below `api_root`."""
        if not api_root:
            return cls("https://gmail.googleapis.com/", "https://www.googleapis.com/calendar/v3/")
        root = api_root.rstrip("/")
        return cls(f"{root}/", f"{root}/calendar/v3/")

    @property
    def bases(self) -> list[str]:
        """Both addresses."""
        return [self.gmail, self.calendar]
