"""What is being written and isn't sent yet."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.attachment import Attachment

__all__ = ["NO_DRAFT", "Draft"]


@dataclass(frozen=True, slots=True)
class Draft:
    text: str = ""
    attachments: tuple[Attachment, ...] = ()

    def after(self, earlier: Draft) -> Draft:
        """This below an earlier one."""
        text = "\n\n".join(filter(None, (earlier.text, self.text)))
        return Draft(text, (*earlier.attachments, *self.attachments))


NO_DRAFT = Draft()
