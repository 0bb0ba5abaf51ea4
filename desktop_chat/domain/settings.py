"""Every setting, declared once: what it is called, what it may be, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeGuard, TypeVar

from desktop_chat.domain.language import later

__all__ = [
    "ANNOUNCE_REPLIES",
    "CONTRAST",
    "CTX",
    "GPU_LAYERS",
    "GUESS_AHEAD",
    "IDLE_MINUTES",
    "KEEP_MODELS",
    "KEEP_READ",
    "LANGUAGE",
    "LESS_MOTION",
    "MODEL",
    "NOTIFY",
    "OFFER_RECOVERY_CODE",
    "SAVE_HISTORY",
    "SEND_ON_ENTER",
    "SETTINGS",
    "SHORTCUTS",
    "SHOW_SIDEBAR",
    "THEME",
    "THINKING",
    "THREADS",
    "TITLE_BY_MODEL",
    "TRAY",
    "YIELD_CORES",
    "AnySetting",
    "Setting",
    "SettingGroup",
]

T = TypeVar("T", bound=str | int | None)


class SettingGroup(StrEnum):
    """What belongs together where settings are shown."""

    GENERAL = later("General")
    WRITING = later("Writing")
    MODELS = later("Models and memory")
    CONVERSATIONS = later("Conversations")
    PRIVACY = later("Privacy")
    APPEARANCE = later("Appearance")
    SHORTCUTS = later("Shortcuts")
    POLICY = later("Your organisation")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing that a person can decide.

    Attributes:
        key: Its name in the settings file.
        type: Of its values. Where the default is None, None is a value too: the app decides.
        least: Smallest number allowed.
        most: Largest number allowed.
        choices: The only texts allowed, if there are any.
        is_local: It is about this machine, so that no backup of another one changes it.
    """

    key: str
    type: type[str] | type[int] | type[bool]
    default: T
    group: SettingGroup
    label: str
    help: str
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    is_local: bool = False

    def accepts(self, value: object) -> TypeGuard[T]:
        """Whether ``value`` may be this setting's; True is no number here."""
        if value is None:
            return self.default is None
        if type(value) is not self.type:
            return False
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int):
            return (self.least is None or value >= self.least) and (
                self.most is None or value <= self.most
            )
        return True


MODEL: Setting[str | None] = Setting(
    "model",
    str,
    None,
    SettingGroup.MODELS,
    later("Model"),
    later("The model that answers, by its name in the list."),
    is_local=True,
)
THEME: Setting[str] = Setting(
    "theme",
    str,
    "system",
    SettingGroup.APPEARANCE,
    later("Appearance"),
    later("Light or dark, or as the system has it."),
    choices=("system", "light", "dark"),
)
CONTRAST: Setting[str] = Setting(
    "contrast",
    str,
    "system",
    SettingGroup.APPEARANCE,
    later("Contrast"),
    later("Normal or high, or as the system has it."),
    choices=("system", "normal", "high"),
)
LANGUAGE: Setting[str] = Setting(
    "language",
    str,
    "system",
    SettingGroup.GENERAL,
    later("Language"),
    later("The language of the window, from the next start on, or as the system has it."),
    choices=("system", "en", "de", "es", "fr", "zh_CN", "ja", "ar"),
)
SHOW_SIDEBAR: Setting[bool] = Setting(
    "show_sidebar",
    bool,
    True,
    SettingGroup.GENERAL,
    later("Sidebar at the start"),
    later(
        "Whether the conversations are beside the open one when the window opens, if there is room."
    ),
)
LESS_MOTION: Setting[bool] = Setting(
    "less_motion",
    bool,
    False,
    SettingGroup.APPEARANCE,
    later("Less motion"),
    later("Whether the view jumps where it would glide."),
)
ANNOUNCE_REPLIES: Setting[bool] = Setting(
    "announce_replies",
    bool,
    True,
    SettingGroup.APPEARANCE,
    later("Read replies aloud"),
    later("Whether a screen reader is given a reply sentence by sentence while it is written."),
)
SHORTCUTS: Setting[str] = Setting(
    "shortcuts",
    str,
    "",
    SettingGroup.SHORTCUTS,
    later("Shortcuts"),
    later("Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”."),
)
NOTIFY: Setting[bool] = Setting(
    "notify",
    bool,
    True,
    SettingGroup.GENERAL,
    later("Say when a long reply is there"),
    later(
        "Whether the desktop says so, without a word of it, when a reply or a comparison that took "
        "long ends while you are elsewhere."
    ),
)
TRAY: Setting[bool] = Setting(
    "tray",
    bool,
    False,
    SettingGroup.GENERAL,
    later("Stay in the tray"),
    later("Whether the app has a sign in the tray, and goes on there when its window is closed."),
    is_local=True,
)
SEND_ON_ENTER: Setting[bool] = Setting(
    "send_on_enter",
    bool,
    True,
    SettingGroup.WRITING,
    later("Enter sends"),
    later("Enter sends the message and Shift+Enter begins a line; off, it is the other way round."),
)
THINKING: Setting[bool | None] = Setting(
    "thinking",
    bool,
    None,
    SettingGroup.MODELS,
    later("Thinking"),
    later(
        "Whether models that can think before they answer do so; unset, each keeps its own default."
    ),
)
TITLE_BY_MODEL: Setting[bool | None] = Setting(
    "title_by_model",
    bool,
    None,
    SettingGroup.CONVERSATIONS,
    later("Titles by the model"),
    later(
        "Whether the model gives a new conversation its title when it has nothing else to do; "
        "unset, models of a billion parameters or more do, since the titles of smaller ones are "
        "often worse than your first words."
    ),
)
OFFER_RECOVERY_CODE: Setting[bool] = Setting(
    "offer_recovery_code",
    bool,
    True,
    SettingGroup.PRIVACY,
    later("Offer a recovery code"),
    later("At the start, say so when the keychain holds the only key to the conversations."),
)
SAVE_HISTORY: Setting[bool] = Setting(
    "save_history",
    bool,
    True,
    SettingGroup.PRIVACY,
    later("Keep conversations"),
    later(
        "Whether conversations, presets and prompts are kept when the app ends, from its next "
        "start on; off, those that were kept before stay on the disk, and can't be opened until "
        "it is on again."
    ),
    is_local=True,
)
KEEP_READ: Setting[int | None] = Setting(
    "keep_read",
    int,
    None,
    SettingGroup.PRIVACY,
    later("Disk for what models have read"),
    later(
        "Megabytes that may be taken, encrypted like the conversations, so that a long one goes on "
        "without being read again, 0 for nothing; unset, a twentieth of what is free and at most "
        "4 GB, but nothing on a small or full disk."
    ),
    least=0,
    most=1 << 24,
    is_local=True,
)
CTX: Setting[int | None] = Setting(
    "ctx",
    int,
    None,
    SettingGroup.MODELS,
    later("Context length"),
    later("Tokens that the model can read at once; unset, by the model and the free memory."),
    least=16,
    most=1 << 24,
    is_local=True,
)
GPU_LAYERS: Setting[int | None] = Setting(
    "gpu_layers",
    int,
    None,
    SettingGroup.MODELS,
    later("Layers on the GPU"),
    later("How many layers the GPU computes, -1 for all; unset, as many as fit."),
    least=-1,
    most=1_024,
    is_local=True,
)
THREADS: Setting[int | None] = Setting(
    "threads",
    int,
    None,
    SettingGroup.MODELS,
    later("Threads"),
    later("Threads that compute on the CPU; unset, one for each core."),
    least=1,
    most=512,
    is_local=True,
)

GUESS_AHEAD: Setting[bool] = Setting(
    "guess_ahead",
    bool,
    False,
    SettingGroup.MODELS,
    later("Guess what a reply repeats"),
    later(
        "Whether several tokens are computed at once where a reply repeats the conversation, as "
        "when a text is written again with one change. It can be faster; long texts are read more "
        "slowly. Each guess is checked, and where it was close computed again: the likeliest reply "
        "stays the same, and one drawn by chance is as likely as without."
    ),
    is_local=True,
)
YIELD_CORES: Setting[str] = Setting(
    "yield_cores",
    str,
    "busy_or_battery",
    SettingGroup.MODELS,
    later("Use fewer cores"),
    later(
        "When models leave cores to other programs: while those are busy, and on battery, where "
        "half of the cores take the charge for longer."
    ),
    choices=("busy_or_battery", "busy", "never"),
    is_local=True,
)
KEEP_MODELS: Setting[int | None] = Setting(
    "keep_models",
    int,
    None,
    SettingGroup.MODELS,
    later("Memory for models"),
    later(
        "Megabytes that recently used models may take together, so that one can go back to them at "
        "once, 0 for the model in use alone; unset, half of what is free."
    ),
    least=0,
    most=1 << 24,
    is_local=True,
)
# Longer than a walk to the kitchen, since going on with a long conversation then takes reading all
# of it again; shorter than a meeting, in which the memory is of more use to something else.
IDLE_MINUTES: Setting[int] = Setting(
    "idle_minutes",
    int,
    30,
    SettingGroup.MODELS,
    later("Give memory back after"),
    later(
        "Minutes without a question after which no model stays in memory, 0 for never; the next "
        "message loads it again."
    ),
    least=0,
    most=10_080,
    is_local=True,
)

AnySetting: TypeAlias = Setting[Any]

SETTINGS: tuple[AnySetting, ...] = (
    MODEL, LANGUAGE, SHOW_SIDEBAR, NOTIFY, TRAY, SEND_ON_ENTER, THINKING, CTX, GPU_LAYERS, THREADS,
    YIELD_CORES, GUESS_AHEAD, KEEP_MODELS, IDLE_MINUTES, TITLE_BY_MODEL, SAVE_HISTORY, KEEP_READ,
    OFFER_RECOVERY_CODE, THEME, CONTRAST, LESS_MOTION, ANNOUNCE_REPLIES, SHORTCUTS,
)  # fmt: skip
