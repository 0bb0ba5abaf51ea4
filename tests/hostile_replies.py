"""Replies that are meant to have a window stand still, or look at what they name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

__all__ = ["ATTACKS", "LURES"]

# With these, somewhere a file was opened whose path they are given, or one of its folder.
LURES: list[Callable[[Path], str]] = [
    lambda path: f"![x]({path})",
    lambda path: f"![x](file://{path})",
    lambda path: f"![x](<{path}> 'title')",
    lambda path: f"![x][r]\n\n[r]: {path}",
    lambda path: f"[![x]({path})](https://example.org)",
    lambda path: f"| a |\n|---|\n| ![x]({path}) |",
    lambda path: f"<img src='{path}'>",
    lambda path: f"<div style=\"background-image: url('{path}')\">x</div>",
    lambda path: f"<link rel='stylesheet' href='{path}'>",
    lambda path: f"[x]({path}) [y](file://{path}) <file://{path}>",
    lambda path: f"```{path}\n{path}\n```\n\n```py\nopen('{path}')\n```",
    lambda path: f"$$\\input{{{path}}}$$ and $\\includegraphics{{{path}}}$",
    lambda path: f"<iframe src='file://{path}'></iframe> <object data='{path}'></object>",
    lambda path: f"![x](data:text/html,<img/src='{path}'>) ![y]({path.as_uri()}?a#b)",
    lambda path: f"![x]({path.name}) <img src={path.name}> ![y](./{path.name})",
    lambda path: f"![x](//localhost{path}) ![y](\\\\localhost{path}) ![z](http://localhost{path})",
]

# Each takes a window minutes that knows no bounds.
ATTACKS = {
    "table": "|" + "a|" * 50 + "\n|" + "-|" * 50 + "\n" + ("|" + "a|" * 50 + "\n") * 2000,
    "tables": ("|" + "a|" * 20 + "\n|" + "-|" * 20 + "\n" + ("|" + "a|" * 20 + "\n") * 40) * 100,
    "line": "x" * 5_000_000,
    "quotes": (">" * 4000 + "a\n") * 100,
    "items": "1. a\n" * 80_000,
    "nested items": ("- " * 1900 + "a\n\n") * 100,
    "tasks": "- [ ] a\n" * 50_000,
    "images": "![a](/etc/passwd) " * 22_000,
    "headings": "# a\n" * 100_000,
    "brackets": "[" * 400_000,
    "code": "```\n" + "x = 1\n" * 66_000,
    "pieces of code": "`c` " * 100_000,
    "blocks of code": "```py\nx = 1\n```\n\n" * 10_000,
    "line of code": "```\n" + "x = 1; " * 60_000,
    "formulas": "a $x_1^2$ b\n\n" * 10_000,
    "formulas on their own": "$$x_1^2$$\n\n" * 10_000,
    "formula": "$$\n" + "x + " * 100_000 + "\n$$",
    "cell": "|a|b|\n|-|-|\n|" + "x " * 199_000 + "|b|\n",
    "columns": "|" + "a|" * 60_000 + "\n|" + "-|" * 60_000 + "\n",
    "notes": "".join(f"x[^{number}]\n\n[^{number}]: n\n\n" for number in range(15_000)),
    "links": "[a](https://example.org) " * 16_000,
    "overrides": "\u202eabc " * 80_000,
    "joiners": "\u200d" * 400_000,
    "spaces without width": "a\u200b" * 200_000,
    "marks": "a" + "\u0301" * 400_000,
    "families": "👩‍👩‍👧" * 50_000,
    "lines": "a\n" * 200_000,
}
