"""A comparison as one page of HTML, for reading: nothing in it runs, and nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from desktop_chat import __version__
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.comparison import Answer, KeptComparison, Place, Vote
from desktop_chat.domain.conditions import (
    conditions,
    contestant_facts,
    contestant_name,
)
from desktop_chat.domain.language import decimal, later, number, tr
from desktop_chat.domain.printable import one_line, printable
from desktop_chat.domain.results import Mark, Results, Standing
from desktop_chat.storage.exchange.html import Medium, head, thinking
from desktop_chat.storage.exchange.rich_text import plain_text, rich_text
from desktop_chat.storage.exchange.transcript import date

__all__ = ["write"]

_MARKS = {
    Mark.FAILED: later("Failed"),
    Mark.EMPTY: later("Empty"),
    Mark.CUT_OFF: later("Cut off"),
    Mark.REFUSAL: later("Looks like a refusal"),
}
_NOTHING = "–"
_STYLE = """
body { max-width: 84rem; }
h1 { font-size: 2rem; }
h2 { margin: 3.5rem 0 1rem; font-size: 1.25rem; color: var(--text); }
.facts { margin-bottom: 2.5rem; }
table.standings { display: table; width: 100%; font-size: .9375rem; font-variant-numeric:
  tabular-nums; }
.scroll { overflow-x: auto; }
.standings th, .standings td { padding: .4rem .5rem; border-width: 0 0 1px; background: none;
  text-align: end; }
.standings thead th { color: var(--muted); font-size: .8125rem; white-space: nowrap; }
.standings th:first-child { min-width: 9rem; padding-inline-start: 0; text-align: start; }
.standings small, .models small { display: block; color: var(--muted); font-weight: 400;
  font-size: .8125rem; }
.hint { color: var(--muted); font-size: .8125rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .375rem 1.5rem;
  margin: 0; font-size: .9375rem; }
dt { color: var(--muted); } dd { margin: 0; } dd .plain { margin: 0; }
:root:lang(ar) dd .plain { text-align: right; }
.hash { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .8125rem; }
.question { margin: 0 0 3rem; }
.asked { display: grid; grid-template-columns: 2.25rem 1fr; padding: .875rem 1.125rem;
  background: var(--surface); border-radius: .75rem; }
.asked .count { color: var(--muted); font-variant-numeric: tabular-nums; }
.asked .plain { font-weight: 600; }
.topic, .seed { color: var(--muted); font-size: .8125rem; }
.topic { grid-column: 2; margin: .25rem 0 0; } .seed { margin: 1.25rem 0 0; }
.answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: 1rem; margin-top: .75rem; }
.answer { display: flex; flex-direction: column; min-width: 0; padding: 1rem 1.125rem;
  border: 1px solid var(--border); border-radius: .75rem; font-size: .9375rem; }
.answer h4 small { font-size: .75rem; font-weight: 400; }
.answer h4 { display: flex; flex-wrap: wrap; gap: .375rem; align-items: baseline;
  margin: 0 0 .625rem; font-size: .8125rem; color: var(--muted); }
.answer .measured { margin: auto 0 0; padding-top: .75rem; color: var(--muted);
  font-size: .8125rem; }
.best { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.chip { padding: 0 .5rem; border: 1px solid var(--border); border-radius: 1rem; font-size: .75rem;
  font-weight: 400; }
.best .vote { border-color: transparent; background: var(--accent); color: var(--ground); }
.none { color: var(--muted); }
@media print { body { max-width: none; } .answer { display: block; }
  .asked, tr { break-inside: avoid; } .asked, .seed { break-after: avoid; }
  h2 { margin-top: 1.5rem; } .scroll { overflow: visible; } table.standings { font-size: 8pt; }
  .standings th, .standings td { padding: .25rem .3rem; }
  .standings thead th, .standings small { font-size: 7pt; }
  .answers { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .5rem; } }
"""


def write(
    kept: KeptComparison, results: Results, on_answer: Callable[[], None] = lambda: None
) -> Iterator[str]:
    """The page in pieces: standings, conditions, then each question with all that was answered.

    Args:
        on_answer: Called for each answer; what it raises ends the work.
    """
    title = one_line(kept.conversation.title) or tr("Comparison")
    yield head(title, Medium.SCREEN.value + _STYLE)
    yield f'<h1><bdi>{escape(title)}</bdi></h1>\n<p class="facts">{escape(_facts(kept))}</p>\n'
    yield from _standings(kept, results)
    yield from _conditions(kept)
    yield _heading(tr("Questions and answers"))
    answers = {answer.place: answer for answer in kept.answers}
    votes = {(vote.question, vote.seed): vote for vote in kept.votes}
    for question in range(len(kept.comparison.questions)):
        yield from _question(kept, question)
        for seed in range(len(kept.comparison.seeds)):
            vote = votes.get((question, seed))
            yield from _seed(kept, seed, vote)
            for who in kept.comparison.shown:
                on_answer()
                place = Place(question, who, seed)
                marks = results.marks.get(place, ())
                yield from _answer(kept, place, answers.get(place), marks, vote)
            yield "</div>\n"
        yield "</section>\n"
    yield "</body>\n</html>\n"


def _facts(kept: KeptComparison) -> str:
    comparison = kept.comparison
    name, title = one_line(comparison.name), one_line(kept.conversation.title)
    facts = (
        date(kept.conversation.created),
        "" if name == title else name,
        tr("{n} questions", "{n} question", len(comparison.questions)),
        tr("{n} models", "{n} model", len(comparison.contestants)),
        f"Desktop Chat {__version__}",
    )
    return " · ".join(fact for fact in facts if fact)


def _standings(kept: KeptComparison, results: Results) -> Iterator[str]:
    columns = (
        tr("Answered"), tr("Refusals?"), tr("Empty"), tr("Cut off"), tr("Words"), tr("Tokens"),
        tr("Tokens/s"), tr("Seconds"), tr("Votes"), tr("Identical"),
    )  # fmt: skip
    yield _heading(tr("Standings"))
    yield '<div class="scroll">\n<table class="standings">\n<thead><tr>'
    yield from (f'<th scope="col">{escape(column)}</th>' for column in (tr("Model"), *columns))
    yield "</tr></thead>\n<tbody>\n"
    for who in kept.comparison.shown:
        contestant = kept.contestant(who)
        yield f'<tr><th scope="row"><bdi>{escape(contestant_name(contestant))}</bdi>'
        yield f"<small>{escape(one_line(contestant.quantization))}</small></th>"
        yield from (f"<td>{escape(cell)}</td>" for cell in _cells(results.standings[who]))
        yield "</tr>\n"
    yield "</tbody>\n</table>\n</div>\n"
    hint = tr(
        "Words, tokens, speed and time are medians. What looks like a refusal is guessed from how "
        "an answer begins. Identical: how many of the answers to the same question are the same."
    )
    yield f'<p class="hint">{escape(hint)}</p>\n'


def _cells(standing: Standing) -> tuple[str, ...]:
    total = standing.answered + standing.missing
    return (
        tr("{given} of {all}", given=number(standing.answered), all=number(total)),
        number(standing.refused),
        number(standing.empty),
        number(standing.cut_off),
        _figure(standing.words, 0),
        _figure(standing.tokens, 0),
        _figure(standing.tokens_per_second, 1),
        _figure(standing.seconds, 1),
        number(standing.wins),
        _NOTHING if standing.same is None else tr(
            "{percent} %", percent=number(round(100 * standing.same))
        ),
    )  # fmt: skip


def _figure(value: float | None, digits: int) -> str:
    return _NOTHING if value is None else decimal(value, digits)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>\n"


def _conditions(kept: KeptComparison) -> Iterator[str]:
    yield _heading(tr("The same for all"))
    yield "<dl>\n"
    for name, value in conditions(kept.comparison):
        yield f"<dt>{escape(name)}</dt><dd>{''.join(plain_text(value))}</dd>\n"
    yield "</dl>\n"
    yield _heading(tr("Models"))
    yield '<dl class="models">\n'
    for who in kept.comparison.shown:
        contestant = kept.contestant(who)
        facts = [one_line(contestant.model), *contestant_facts(contestant)]
        if contestant.size:
            facts.insert(1, bytesize(contestant.size))
        yield f"<dt><bdi>{escape(contestant_name(contestant))}</bdi></dt><dd>"
        yield escape(" · ".join(facts))
        if contestant.sha256:
            yield f'<br><span class="hash">SHA-256 {escape(contestant.sha256)}</span>'
        yield "</dd>\n"
    yield "</dl>\n"


def _question(kept: KeptComparison, question: int) -> Iterator[str]:
    asked = kept.comparison.questions[question]
    text = "".join(plain_text(printable(asked.text)))
    yield f"""<section class="question">
<div class="asked"><span class="count">{question + 1}</span>
<div role="heading" aria-level="3">{text}</div>
"""
    if asked.topic:
        yield f'<p class="topic" dir="auto">{escape(one_line(asked.topic))}</p>'
    yield "</div>\n"


def _seed(kept: KeptComparison, seed: int, vote: Vote | None) -> Iterator[str]:
    said: list[str] = []
    if len(kept.comparison.seeds) > 1:
        said.append(tr("Seed {seed}", seed=str(kept.comparison.seeds[seed])))
    if vote is not None and vote.contestant is None:
        said.append(tr("Vote: none is better than the others"))
    if said:
        yield f'<p class="seed">{escape(" · ".join(said))}</p>\n'
    yield '<div class="answers">\n'


def _answer(
    kept: KeptComparison,
    place: Place,
    answer: Answer | None,
    marks: Iterable[Mark],
    vote: Vote | None,
) -> Iterator[str]:
    is_best = vote is not None and vote.contestant == place.contestant
    contestant = kept.comparison.contestants[place.contestant]
    title, kind = contestant_name(contestant), one_line(contestant.quantization)
    yield f'<article class="answer{" best" if is_best else ""}">\n<h4><bdi>{escape(title)}</bdi>'
    if kind:
        yield f" <small>{escape(kind)}</small>"
    if is_best:
        best = tr("Voted best")
        yield f' <span class="chip vote">{escape(best)}</span>'
    for mark in marks:
        yield f' <span class="chip">{escape(tr(_MARKS[mark]))}</span>'
    yield "</h4>\n"
    if answer is None:
        none = tr("Not answered")
        yield f'<p class="none">{escape(none)}</p>\n'
    else:
        yield from _said(answer)
    yield "</article>\n"


def _said(answer: Answer) -> Iterator[str]:
    message, stats = answer.message, answer.message.stats
    if message.thinking.strip():
        yield thinking(printable(message.thinking).strip("\n"), Medium.SCREEN)
    if message.content.strip():
        yield '<div class="words">\n'
        yield from rich_text(printable(message.content).strip("\n"))
        yield "</div>\n"
    if answer.note:
        yield f'<p class="note" dir="auto">{escape(one_line(answer.note))}</p>\n'
    if stats is not None and stats.completion_tokens:
        facts = [tr("{n} tokens", "{n} token", stats.completion_tokens)]
        if stats.tokens_per_second > 0:
            facts.append(tr("{speed} tokens/s", speed=decimal(stats.tokens_per_second, 1)))
        yield f'<p class="measured">{escape(" · ".join(facts))}</p>\n'
