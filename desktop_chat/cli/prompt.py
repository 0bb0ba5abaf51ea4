"""``desktop-chat render`` and ``tokenize``: what a model would read, from its vocabulary alone."""

import json
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_json, print_text, read_file, read_text
from desktop_chat.domain.chat import Message, Role, governed
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.engine.generation.prompter import Prompter
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.templates.sandbox import Renderer
from desktop_chat.models.header.header import check_vocabulary, read_header
from desktop_chat.policy import context

__all__ = ["render", "tokenize"]


def render(arguments: Namespace, services: Services) -> int:
    """Print the prompt that a file of messages becomes."""
    messages = governed(_messages(arguments.messages), services.managed.instruction)
    renderer = Renderer()
    try:
        path = services.model(arguments.model)
        judged = read_header(path).chat_template or ""
        with _vocabulary(path, services) as weights:
            prompter = Prompter(
                weights,
                renderer,
                services.paths.chat_templates,
                context.choose,
                arguments.template,
                judged=judged,
            )
            prompt = prompter.render(messages, arguments.thinking)
            ids = prompter.encode(prompt)
            info = prompter.info
    finally:
        renderer.close()
    if arguments.json:
        template = {"source": info.source, "name": info.name, "thinking": info.thinking}
        print_json({"prompt": prompt.text, "ids": ids, "template": template})
    else:
        print_text(prompt.text + "\n")
    return 0


def tokenize(arguments: Namespace, services: Services) -> int:
    """Print the token ids of a text."""
    text = read_text(arguments.text)
    special = not arguments.no_special
    with _vocabulary(services.model(arguments.model), services) as weights:
        ids = weights.vocabulary.tokenize(text, add_special=special, parse_special=special)
    if arguments.json:
        print_json({"ids": ids})
    else:
        print_text(" ".join(map(str, ids)) + "\n")
    return 0


@contextmanager
def _vocabulary(path: Path, services: Services) -> Generator[Weights]:
    services.permit(path)
    check_vocabulary(path)
    native.initialize(gpus=False)
    log = native.Log()
    try:
        weights = Weights(path, log, vocabulary_only=True)
        try:
            yield weights
        finally:
            weights.close()
    finally:
        log.close()


def _messages(path: Path) -> tuple[Message, ...]:
    """The messages in a JSON file: a list of objects with ``role`` and ``content``."""
    try:
        value: Any = json.loads(read_file(path))
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{path} is not JSON: {error}.") from error
    if not isinstance(value, list) or not value:
        raise InvalidInput(f"{path} holds no list of messages.")
    items = cast("list[Any]", value)
    numbered = enumerate(items, 1)
    return tuple(_message(item, f"{path}, message {number}") for number, item in numbered)


def _message(item: Any, where: str) -> Message:
    if not isinstance(item, dict):
        raise InvalidInput(f"{where}: not an object with a role and a content.")
    fields = cast("dict[str, Any]", item)
    content, thinking = fields.get("content"), fields.get("reasoning_content") or ""
    if not isinstance(content, str) or not isinstance(thinking, str):
        raise InvalidInput(f"{where}: the content is not a text.")
    try:
        role = Role(fields.get("role"))
    except ValueError:
        roles = ", ".join(Role)
        raise InvalidInput(f"{where}: the role must be one of {roles}.") from None
    return Message(role, content, thinking)
