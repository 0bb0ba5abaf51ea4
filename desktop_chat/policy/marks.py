"""What strikes about an answer at a glance.

Whether it is a refusal is guessed from how it begins, in seven languages. That is a hint for the
eye, to be worded as one: some refusals are worded in other ways, and some answers that begin so go
on to say what was asked. It reads a few hundred characters, whatever the answer's length.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from desktop_chat.domain.chat import Message
from desktop_chat.domain.comparison import FAILED
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.results import Mark

__all__ = ["looks_like_refusal", "marks_of"]

_OPENING = 400  # characters, in which a refusal has said what it is
_CUT = (FinishReason.LENGTH, FinishReason.CONTEXT)

# What is refused; other words after "I can't" are no refusals: believe, wait, stress enough.
_EN_DO = (
    r"(?:directly |really |actually |in good conscience )?"
    r"(?:help|assist|provide|answer|discuss|comment|comply|fulfil|engage|create|write|generate|"
    r"offer|share|give|support|participate|continue|do (?:that|this)|respond|take (?:sides|part)|"
    r"make (?:that|this|such)|produce|express|talk about|speak (?:about|on)|advise|recommend|"
    r"(?:have|hold) (?:an? )?(?:opinion|discussion|conversation))"
)
_EN_CANNOT = (
    r"i(?:'m| am|'d)? (?:just |simply |sorry[,]? )?(?:"
    rf"(?:can(?:'t|not| not)|could(?:n't| not)|won't|will not|shouldn't|should not|"
    rf"(?:am )?(?:unable|not able|not allowed|not permitted|not programmed|not going) to|"
    rf"(?:do not|don't) (?:wish|want|feel able) to) {_EN_DO}|"
    r"(?:am )?not comfortable|do(?:n't| not) feel comfortable|"
    r"(?:must|have to|need to|will have to)(?: \w{1,15}ly)? (?:decline|refuse)|"
    r"(?:would )?(?:prefer|rather) not (?:to )?|(?:politely |respectfully )?decline)"
)
_REFUSALS = tuple(
    re.compile(pattern)
    for pattern in (
        # English
        rf"^(?:.{{0,90}}?[\s,.:;!—-])?{_EN_CANNOT}",
        r"^(?:i'm |i am )?(?:very |really |so )?sorry[,.]? (?:but )?(?:that|this|it)(?:'s| is| goes"
        r"| falls) (?:beyond|outside|not something i)",
        r"(?:beyond|outside)(?: of)? my (?:current |present )?(?:scope|capabilit|abilit|guideline)",
        r"(?:let's|let us) (?:talk about|discuss|chat about|change) (?:something else|the (?:topic|"
        r"subject))",
        r"it (?:(?:isn't|is not|wouldn't be|would not be)(?: \w{1,15}ly)? |(?:is|would be) in)"
        r"appropriate for me to ",
        # German
        r"(?:tut mir|bedau|entschuldig|verzeih).{0,40}?(?:kann|darf|möchte|werde) .{0,80}?"
        r"\b(?:nicht|keine?n?|kein)\b",
        r"^(?:leider )?(?:kann|darf|möchte|werde) ich .{0,80}?\b(?:nicht|keine?n?|kein)\b .{0,40}?"
        r"(?:helfen|beantwort|antwort|behilflich|unterstütz|äußern|bereitstell|geben|schreiben|"
        r"erstellen|dienen|nachkommen|eingehen|diskutier)",
        r"^(?:.{0,60}[\s,.])?(?:ich|dabei|hierbei|dazu|damit) (?:ich )?(?:kann|darf|möchte|werde) "
        r".{0,80}?\b(?:nicht|keine?n?|kein)\b .{0,40}?(?:helfen|beantwort|antwort|behilflich|"
        r"unterstütz|äußern|bereitstell|geben|schreiben|erstellen|dienen|nachkommen|diskutier)",
        r"^(?:.{0,60}[\s,.])?ich (?:muss|möchte) .{0,60}?ablehnen",
        # Spanish
        r"(?:lo siento|lo lamento|disculp|perdón|lamentablemente).{0,40}?\bno (?:me es posible|"
        r"puedo|podré|estoy (?:en condiciones|autorizad|capacitad))",
        r"^(?:.{0,60}[\s,.])?no (?:puedo|me es posible|podré) (?:ayudar|proporcion|respond|cumpl|"
        r"ofrec|hablar|discut|crear|gener|escrib|opinar|comentar|brind|particip|dar(?:te|le)?\b)",
        # French
        r"(?:désolée?|navrée?|regrette|malheureusement|excus).{0,40}?(?:je ne (?:peux|puis|suis pas"
        r"|pourrai)|il m'est impossible|je n'ai pas le droit)",
        r"^(?:.{0,60}[\s,.])?(?:je ne (?:peux|puis|pourrai)(?: malheureusement)?(?: pas)?|"
        r"il m'est impossible de|je ne suis pas en mesure de) (?:\w{1,6}[ ']){0,2}(?:aider|répond|"
        r"fourn|donner|discut|parler|crée|génér|écri|aborder|commenter|offrir|satisfaire|particip)",
        # Chinese, simplified and traditional
        r"(?:抱歉|对不起|對不起|不好意思|很遗憾|很遺憾).{0,40}?(?:无法|無法|不能|没法|沒辦法|没办法|不便|不会|不會|不可以)",
        r"我(?:暂时|暫時|现在|目前|还|還)?(?:无法|無法|不能|没法|不便|没办法|沒辦法)(?:为您|为你|為您|為你|直接|对此|對此|就此|向您)?"
        r"(?:回答|提供|讨论|討論|协助|協助|帮助|幫助|满足|滿足|评论|評論|参与|參與|继续|繼續|生成|给出|給出|谈论|談論|发表|發表)",
        r"(?:作为|作為|身为|身為).{0,12}(?:ai|人工智能|人工智慧|语言模型|語言模型).{0,20}(?:无法|無法|不能|不便|不会|不會)",
        r"(?:换个|換個|换一个|換一個)(?:话题|話題)|(?:聊|谈|談)(?:点|點|些)?(?:别的|別的|其他)",
        # Japanese
        r"(?:申し訳|すみません|すいません|残念ながら|恐れ入り).{0,80}?(?:できません|できかね|いたしかね|お断り|控え)",
        r"(?:お答え|お手伝い|お応え|回答|ご?協力|ご?提供|コメント)(?:する)?(?:こと)?(?:は|が|を)?"
        r"(?:できません|できかね|いたしかね|差し控え|控え)",
        # Arabic, without its points
        r"(?:عذر|اسف|اعتذر|نعتذر).{0,60}?(?:لا (?:استطيع|يمكنني|يمكن|اقدر)|لن (?:استطيع|اتمكن)|"
        r"لست قادر|غير قادر)",
        r"^(?:.{0,40}[\s,.،])?(?:لا (?:استطيع|يمكنني)|لست قادر\w{0,2}|لن اتمكن|لن استطيع)"
        r"(?: علي| من)? "
        r"(?:ان )?(?:ا?ل?مساعد|ا?ل?اجاب|ا?ل?رد|اجيب|اساعد|تقديم|اقدم|ا?ل?مناقش|اناقش|"
        r"كتاب|اكتب|تلبي|ابداء|التعليق)",
    )
)
_MARKUP = re.compile(r"[*_`#>~\"“”„«»]+")
_ARABIC_POINTS = re.compile("[\u0640\u064b-\u0652\u0670]")
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "，": ",", "。": ". "}
)


def marks_of(answer: Message) -> tuple[Mark, ...]:
    """Those that an answer has earned, in their order; most have none."""
    if answer.finish in FAILED:
        return (Mark.FAILED,)
    found: list[Mark] = []
    if not answer.content.strip():
        found.append(Mark.EMPTY)
    if answer.finish in _CUT:
        found.append(Mark.CUT_OFF)
    if looks_like_refusal(answer.content):
        found.append(Mark.REFUSAL)
    return tuple(found)


def looks_like_refusal(text: str) -> bool:
    """Whether it begins as refusals do."""
    opening = _plain(text)
    return any(refusal.search(opening) for refusal in _REFUSALS)


def _plain(text: str) -> str:
    """The beginning, without markup, in small letters and on one line."""
    start = normalize("NFC", text.lstrip()[:_OPENING])
    start = _MARKUP.sub("", start).casefold().translate(_LETTERS)
    return " ".join(_ARABIC_POINTS.sub("", start).split())
