"""What is done in a session, as a person would do it, and what has to be seen of it."""

from __future__ import annotations

import time
from pathlib import Path

from proof.app import App, SessionError
from proof.desktop import Desktop
from proof.window import Window

__all__ = ["ANSWER", "SCRIPT", "Models", "use_command_line", "use_windows"]

Models = tuple[Path, Path]
"""A real one, and one that always says ``SCRIPT``."""

QUESTION, ANSWER = "What is six times seven?", "The answer is forty-two."
SCRIPT = f"{ANSWER}\n\n```python\nn = 6\n```\n\n$$x^2$$\n"
"""With code and a formula, since there is a process that colours and draws them."""

_NEXT = "And with the file?"
_FOUND = "forty"
_EXPORT = "Export the conversation"
_DESKTOP_S = 300.0
_LONG_REPLY_S = 11.0  # after ten, the app tells the desktop of one


def use_command_line(app: App, models: Models, conversations: Path, work: Path) -> None:
    """What the command line does, in the order in which a person would."""
    real, scripted = models
    app.note("begin a profile whose key is in the keychain", lambda: _last(
        app.run("keys", "init", "--keychain")))  # fmt: skip
    # Threads that wait for each other do so by system calls, each of which strace stops.
    app.run("settings", "set", "threads", "1")
    app.run("settings", "set", "ctx", "4096")
    app.note("ask what keeps the app from a network", lambda: _network(app))
    app.note("add two models", lambda: ", ".join(
        each["id"] for each in app.json("models", "add", real, scripted)["added"]))  # fmt: skip
    for model in models:
        app.note(f"check {model.name} and have a test run", lambda at=model: _test(app, at))
    app.note("import the conversations of another app", lambda: _import(app, conversations))
    app.note(
        "ask on the command line, and keep the answer",
        lambda: _same(
            app.json("ask", "--chat", "new", "--model", scripted, QUESTION)["text"], ANSWER
        ),
    )
    app.note("compare two models", lambda: _compare(app, models, work / "compared"))
    app.note("search", lambda: _search(app))
    for form, name in (("markdown", "chats.md"), ("html", "chats.html"), ("pdf", "chats.pdf")):
        app.note(f"export as {form}", lambda f=form, n=name: _export(app, f, work / n))
    secret = work / "passphrase"
    secret.write_text("a passphrase of this session\n", encoding="ascii")
    app.note(
        "back up",
        lambda: _size(
            work / "backup",
            app.run("chats", "backup", "--passphrase-file", secret, work / "backup"),
        ),
    )
    app.note("look at what the administrator decided", lambda: _last(app.run("policy", "show")))


def use_windows(app: App, models: Models, desktop: Desktop, work: Path) -> None:
    """What is done in windows, three times until the app is quit."""
    real, scripted = models
    app.run("models", "use", scripted)
    window = Window(app.start(), desktop)
    app.note("chat in the window", lambda: _chat(window))
    app.note("attach a PDF, and ask", lambda: _attach(window, work / "chats.pdf"))
    window.picture(work / "window.png")
    app.note("export a PDF from the window", lambda: _print(window, work / "window.pdf"))
    app.note("quit", lambda: _end(window))
    app.note("look whether all was kept", lambda: _kept(app))
    app.run("models", "use", real)
    app.run("settings", "set", "ctx", "512")  # so that even the longest reply has an end soon
    window = Window(app.start(), desktop)
    app.note(
        "look elsewhere during a long reply, and get a notice", lambda: _notice(window, desktop)
    )
    app.note("quit", lambda: _end(window))
    app.run("settings", "set", "tray", "on")
    window = Window(app.start(), desktop)
    app.note("have a sign in the tray", lambda: _tray(desktop))
    app.note("quit", lambda: _end(window))


def _chat(window: Window) -> str:
    window.write(QUESTION)
    window.press("Return")
    window.wait_for(ANSWER, after=QUESTION)
    return ANSWER


def _attach(window: Window, pdf: Path) -> str:
    window.press("ctrl+shift+o")
    window.answer("Attach files — Desktop Chat", str(pdf), "Return")
    window.wait_until(  # before it is read, nothing is sent
        lambda names: any(each.startswith(pdf.name) and "page" in each for each in names),
        f"{pdf.name}, read",
    )
    window.write(_NEXT)
    window.press("Return")
    window.wait_for(ANSWER, after=_NEXT)
    return f"{pdf.name} was read, and answered: {ANSWER}"


def _print(window: Window, pdf: Path) -> str:
    window.press("ctrl+shift+p")
    window.answer("All commands", _EXPORT, "Return")
    window.answer(f"{_EXPORT} —", "", "Down", "Down", "Down", "Return")
    window.answer("Export to", str(pdf), "Return")
    deadline = time.monotonic() + _DESKTOP_S
    while not (pdf.exists() and pdf.read_bytes().rstrip().endswith(b"%%EOF")):
        if time.monotonic() > deadline:
            raise SessionError("there is no PDF")
        time.sleep(0.1)
    window.answer(f"{_EXPORT} —", "", "Escape")
    window.wait_without(f"{_EXPORT} —")
    return _size(pdf, "")


def _notice(window: Window, desktop: Desktop) -> str:
    window.write("Tell me a long story about a lighthouse.")
    window.press("Return")
    window.wait_for("Stop")
    window.leave_alone()
    window.hold(_LONG_REPLY_S)
    _await_call(desktop, "AddNotification")
    return "the portal was asked to show it"


def _tray(desktop: Desktop) -> str:
    _await_call(desktop, "RegisterStatusNotifierItem")
    return "the tray has it"


def _await_call(desktop: Desktop, name: str) -> None:
    deadline = time.monotonic() + _DESKTOP_S
    while name not in desktop.asked:
        if time.monotonic() > deadline:
            raise SessionError(f"the desktop was asked {desktop.asked}, not {name}")
        time.sleep(0.1)


def _end(window: Window) -> str:
    if code := window.quit():
        raise SessionError(f"the window ended with {code}")
    return "it ended with 0"


def _kept(app: App) -> str:
    """What was said in the window, in the profile, as the command line has it."""
    newest = app.json("chats", "list")["conversations"][0]
    kept = app.run("chats", "show", newest["id"])
    for words in (QUESTION, _NEXT, "chats.pdf"):
        if words not in kept:
            raise SessionError(f"{words!r} wasn't kept: {kept[:2000]}")
    if kept.count(ANSWER) != 2:
        raise SessionError(f"the answers weren't kept: {kept[:2000]}")
    return f"two questions, two answers and the file, in {newest['title']!r}"


def _last(out: str) -> str:
    lines = out.strip().splitlines()
    return lines[-1].strip() if lines else "done"


def _network(app: App) -> str:
    told = app.json("doctor")["network"]
    if not told["refused_by_the_kernel"]:
        raise SessionError(f"nothing is refused: {told}")
    return ", ".join(f"{name} {value}" for name, value in told.items() if value is not None)


def _test(app: App, model: Path) -> str:
    told = app.json("models", "verify", model)["test"]
    if told["outcome"] != "passed":
        raise SessionError(f"the test run of {model}: {told}")
    return told["detail"]


def _import(app: App, conversations: Path) -> str:
    told = app.json("chats", "import", conversations)
    if not told["new"]:
        raise SessionError(f"nothing came in: {told}")
    return f"{told['new']} from {told['format']}"


def _same(text: str, wanted: str) -> str:
    if not text.startswith(wanted):
        raise SessionError(f"{text!r} is not {wanted!r}")
    return wanted


def _some(text: str) -> str:
    if not text.strip():
        raise SessionError("there is no answer")
    return " ".join(text.split())[:100]


def _compare(app: App, models: Models, out: Path) -> str:
    """Two models, twice: the second time as the report of the first says."""
    names = ",".join(map(str, models))
    app.json("compare", "--models", names, "--max-tokens", "24", "--out", out, QUESTION)
    told = app.json("compare", "--models", names, "--repeat", out / "report.json")
    answers = told["answers"]
    if [each["same"] for each in answers] != [True, True] or not told["saved"]:
        raise SessionError(f"the answers, or what is kept, are others: {told}")
    _same(answers[1]["text"], ANSWER)
    return f"{_some(answers[0]['text'])!r} and {ANSWER!r}, and the same again"


def _search(app: App) -> str:
    hits = app.json("chats", "search", _FOUND)["hits"]
    if not any(ANSWER in hit["excerpt"] for hit in hits):
        raise SessionError(f"“{_FOUND}” isn't found: {hits}")
    return f"“{_FOUND}” is in {len(hits)} message"


def _export(app: App, form: str, out: Path) -> str:
    return _size(out, app.run("chats", "export", "--format", form, "--out", out))


def _size(file: Path, _out: str) -> str:
    return f"{file.stat().st_size:,} bytes"
