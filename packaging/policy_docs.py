"""The page for administrators about policies."""

import json
from collections.abc import Mapping
from typing import Any

__all__ = ["page"]

Keys = Mapping[str, Mapping[str, Any]]

_BEGIN = """\
# Policies

<!-- Made by packaging/policy.py from resources/policy-schema.json. Change those. -->

An administrator can decide for all who use Desktop Chat on a machine. Nothing is fetched: a policy
is a file, or a key of the registry, that only an administrator can write to.

| System | Enforced | Until a person decides |
|---|---|---|
| Linux | `enforced` in `/etc/desktop-chat/policy.json` | its `defaults` |
| Windows | `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\DesktopChat` | its key `Defaults` |
| macOS | `/Library/Managed Preferences/org.desktopchat.DesktopChat.plist` | its `Defaults` |

The places are fixed; no environment variable and no option moves them, and every profile has the
same policy. What is enforced counts before what a person decided, that before a default of the
machine, and that before the app's own. On Windows a switch is 0 or 1, and a list has an entry on
each line of a `REG_MULTI_SZ`, or is JSON in a `REG_SZ`. Reading it on Windows and macOS was not yet
run there.

The file and its folder have to belong to root and must not be writable by a group or by others; on
Windows the registry's own permissions see to that. The app reads the policy when it starts.

- **A wrong value** doesn't count, and all others do. `desktop-chat policy show` lists it with the
  reason, and so does the log. Check a file before it is rolled out, since what was to be forbidden
  and is written wrongly is allowed: `desktop-chat policy check FILE` ends with 3 if anything in it
  doesn't count.
- **A policy that can't be read**, or that others could have written, leaves only the models in the
  machine's stores, since nobody knows what it forbids. So does JSON that says one thing twice.

## Stores of models

Models for everybody on the machine are in `/usr/share/desktop-chat/models` (packages) and
`/var/lib/desktop-chat/models` (the administrator), on Windows in `DesktopChat\\models` under
ProgramData, and on macOS in `/Library/Application Support/DesktopChat/models`. The app only reads
there. Where nothing but the stores' models may be used, a file counts as one only if it, and every
folder above it, belongs to root and nobody else can write there; a link never does. On Windows
the permissions of the folder decide who can write there, and the app doesn't look at them.
`desktop-chat policy show` lists the stores with their state.

## What a rule for models is worth

Rules are asked right before a model is loaded, about what is in the file then, by the window and
the command line alike. A hash is computed then too: what a profile remembers counts for nothing.

- `AllowModelImport` off is the strongest: people can't change what is in a store.
- A file of a person's own is judged by the rules and loaded through one opening of it, whatever its
  path leads to meanwhile, and Linux tells if anybody writes to it (a lease). Nothing of it stays
  mapped, so it takes its whole size in memory. So where there are rules, such a file has to be on a
  disk of the machine, and a model in several files in a store. On Windows and macOS it is only
  looked at again before and after it is loaded. `render` and `tokenize`, which answer nothing, read
  it by its path.
- `AllowedModels` with `Sha256` lets in nothing but these files, whatever they are called. Reading a
  model for its hash takes a few seconds for each start of the app.
- `BlockedModels` with `Sha256` keeps honest people from a file; changing a byte makes it another.
- `Publisher` and `Licence` are what the file says of itself, and anyone can edit that.
  `Architecture`, `Quantization` and size can't be false in a file that still runs, but a model can
  be converted.

What isn't allowed has a lock in the list of models, with the reason, and can't be chosen there. For
that, a hash counts only if it happens to be known; all of it is asked anew when a model is loaded.

None of this keeps people from running another program with a model of theirs, or this one in a
surrounding of their own making: with a library that they preload, or in a namespace that has
another `/etc`. Vulkan's loader takes drivers and layers from a home folder's manifests and from
variables (`VK_*`): those are libraries of a person's own in the app as well. Where they may not
bring programs and libraries of their own, they can't.

## What a rule for conversations is worth

Rules are asked by what opens, writes and copies conversations, whatever the window shows; the
command line ends with 3 where one forbids what was asked for.

- `RequireEncryption` and `RequirePassphrase` hold for every profile. Where the keychain has opened
  a profile before, its key there is deleted once there is a passphrase. Copies of a profile that
  were made before are as they were.
- `SaveHistory` off is about the app's own files: nothing that was written in the app can be read on
  the disk, also after a power cut. What the system writes of a program's memory, to a swap file or
  when it hibernates, is the system's to encrypt.
- `AllowClipboard` and `AllowExport` off keep text from leaving by the ways that the app has. It is
  on the screen all the same, which can be photographed, and which a screen reader is told.

## What people see

What is enforced stays in sight, with a lock and “Managed by your organisation”, and can't be used.
All of the policy, with what in it doesn't count and why, is in the settings under “Your
organisation”; the facts are those of `desktop-chat policy show`.

## System prompts and presets

`SystemPrompt` enforced is the beginning of all that a model reads, from the window and the command
line, for each answer and for titles. People see it above each conversation and in the settings of
model and conversation. A system prompt of their own, of a preset or of an imported conversation
follows it in the same message; it can add to yours, and a model may heed it more. `ask --raw` is
refused, since a raw prompt has no place for it. The context that is shown as used counts it.

With `SystemPromptMode` `default`, or among the defaults, it is the system prompt that people find
filled in, weaker than what they set for a model, a preset or a conversation.

A system prompt asks a model for something and forbids nothing: what has to be kept from people
doesn't belong into it, and a model whose chat template leaves system prompts out never reads it.

`Presets` are in everybody's list, where they can be used but not changed or deleted; one that
differs is saved under another name. Among the defaults, one gives way to a preset of a person's own
of the same name. What used one that a policy no longer has keeps it as the person's own.

## Keys
"""

_LATER = """\
## Keys that are not acted on yet

This version knows these, says so when they are set, and does nothing about them. Don't rely on
them.
"""


def page(keys: Keys, rules: Mapping[str, Any], example: bytes) -> bytes:
    """The file docs/policy.md."""
    used = {key: shape for key, shape in keys.items() if not shape.get("x-not-yet")}
    later = {key: shape for key, shape in keys.items() if shape.get("x-not-yet")}
    parts = [
        _BEGIN,
        _table(used),
        "A rule of `AllowedModels` and `BlockedModels` is an object with at least one of these, "
        "and means the models that are as it says in all of them:\n",
        _rules(rules),
        "All keys in one file, as in packaging/policy/policy.example.json:\n",
        f"```json\n{example.decode()}```\n",
    ]
    if later:
        parts += [_LATER, _table(later)]
    return "\n".join(parts).encode()


def _table(keys: Keys) -> str:
    rows = ["| Key | Value | Where | What it decides |", "|---|---|---|---|"]
    for key, shape in keys.items():
        where = " or ".join(shape["x-groups"])
        rows.append(f"| `{key}` | {_kind(shape)} | {where} | {_cell(shape)} |")
    return "\n".join(rows) + "\n"


def _rules(rules: Mapping[str, Any]) -> str:
    rows = ["| Word | Value | What it means |", "|---|---|---|"]
    for key, shape in rules["items"]["properties"].items():
        rows.append(f"| `{key}` | {_kind(shape)} | {shape['description']} |")
    return "\n".join(rows) + "\n"


def _cell(shape: Mapping[str, Any]) -> str:
    example = json.dumps(shape["examples"][0])
    return f"{shape['description']} Example: `{example}`".replace("|", "\\|")


def _kind(shape: Mapping[str, Any]) -> str:
    if "enum" in shape:
        return ", ".join(f"`{choice}`" for choice in shape["enum"])
    match shape["type"]:
        case "integer":
            return f"whole number, {shape['minimum']} to {shape['maximum']}"
        case "boolean":
            return "`true` or `false`"
        case "string":
            return "text"
        case _:
            inner = shape["items"]["type"]
            return "list of texts" if inner == "string" else "list of objects"
