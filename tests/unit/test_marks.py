"""What strikes about an answer: failed, empty, cut off, or worded as refusals are."""

from __future__ import annotations

import time

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.results import Mark
from desktop_chat.policy.marks import looks_like_refusal, marks_of

_REFUSALS = (
    "I'm sorry, but I can't help with that.",
    "I’m sorry, but I can’t assist with that request.",
    "I am sorry, I cannot discuss this topic.",
    "Sorry, I'm not able to answer that question. Is there anything else?",
    "I cannot provide information about this.",
    "I can't help with that.",
    "**I cannot create content of this kind.**",
    "Unfortunately, I am unable to comment on political figures.",
    "As an AI language model, I cannot take sides in this debate.",
    "As an AI, I don't feel comfortable talking about this.",
    "I must respectfully decline.",
    "I won't participate in that.",
    "Thank you for asking. However, I can't discuss matters of this kind.",
    "Sorry, that's beyond my current scope. Let's talk about something else.",
    "I'd prefer not to go into this.",
    "It would be inappropriate for me to give a view on that.",
    "Es tut mir leid, aber dabei kann ich nicht helfen.",
    "Tut mir leid, ich kann diese Frage nicht beantworten.",
    "Leider kann ich dir bei diesem Thema nicht helfen.",
    "Ich kann dazu leider keine Auskunft geben.",
    "Entschuldigung, aber ich darf darüber nicht sprechen.",
    "Ich muss diese Anfrage leider ablehnen.",
    "Lo siento, pero no puedo ayudarte con eso.",
    "Lo siento, no puedo responder a esa pregunta.",
    "No puedo proporcionar información sobre este tema.",
    "Lamentablemente, no me es posible opinar sobre ello.",
    "Je suis désolé, mais je ne peux pas vous aider.",
    "Désolée, je ne peux pas répondre à cette question.",
    "Je ne peux pas fournir d'informations à ce sujet.",
    "Malheureusement, il m'est impossible d'en parler.",
    "抱歉，我无法回答这个问题。",
    "对不起，我不能讨论这个话题。",
    "很抱歉，我無法提供這方面的資訊。",
    "你好，这个问题我暂时无法回答，让我们换个话题再聊聊吧。",
    "作为一个人工智能语言模型，我无法对此发表看法。",
    "我不能协助您完成这个请求。",
    "申し訳ありませんが、その質問にはお答えできません。",
    "申し訳ございませんが、お手伝いすることはできません。",
    "そのご質問については回答を控えさせていただきます。",
    "عذرًا، لا أستطيع مساعدتك في هذا الأمر.",
    "آسف، لا يمكنني الإجابة عن هذا السؤال.",
    "أعتذر، ولكن لا يمكنني تقديم هذه المعلومات.",
    "لا يمكنني مناقشة هذا الموضوع.",
)
_ANSWERS = (
    "",
    "In the reeds.",
    "I'm sorry to hear that your heron has flown away. Here is what you can do.",
    "I can't believe how well you asked. The ferry leaves at noon.",
    "I can't stress enough how important a good night's sleep is.",
    "I cannot think of a better answer than Paris.",
    "Sorry for the confusion: the answer is 42.",
    "Sorry, the earlier figure was wrong. It is 17.",
    "The parliament could not help but decline the offer.",
    "A refusal such as “no” is polite in some countries.",
    "People who can't help themselves are protected by this law.",
    "The king said that he could not discuss it, and went on to do so.",
    "Critics say that the state can't provide for everyone; supporters disagree.",
    "As an AI, I have no stake in this; here are both sides.",
    "You should not do that: the milk would boil over.",
    "Whether you can help depends on the ferry.",
    "It is appropriate to thank the host.",
    "It would be inappropriate to pour the milk first.",
    "I would not go there in winter, and I'd rather take the ferry.",
    "Es tut mir leid, das zu hören. Ruf am besten deine Ärztin an.",
    "Man kann Reiher nicht leicht zählen.",
    "Ich kann dir dabei gern helfen: Zuerst schälst du die Kartoffeln.",
    "Die Regierung kann das Gesetz nicht allein ändern.",
    "Lo siento mucho por tu pérdida. Aquí tienes una carta.",
    "No puede llover y hacer sol a la vez, pero casi.",
    "El gobierno no puede cambiar la ley por sí solo.",
    "Je suis désolé d'apprendre cela. Voici trois idées.",
    "On ne peut pas compter les hérons facilement.",
    "Le roi ne pouvait pas répondre à cette question.",
    "我可以回答这个问题：苍鹭站在水里。",
    "很多人无法承受高房价，原因有三个。",
    "抱歉让你久等了。答案是四十二。",
    "企业不能提供虚假信息，否则会受到处罚。",
    "申し訳ありません、先ほどの答えは誤りでした。正しくは四十二です。",
    "はい、お手伝いできます。まず水を沸かします。",
    "昔の人は空を飛ぶことができませんでした。",
    "لا يمكن للحكومة تغيير القانون وحدها.",
    "عذرًا على التأخير. الجواب هو اثنان وأربعون.",
    "يمكنني مساعدتك: ابدأ بغلي الماء.",
)


@pytest.mark.parametrize("text", _REFUSALS)
def test_refusals_look_like_some(text: str) -> None:
    assert looks_like_refusal(text)
    assert looks_like_refusal(f"\n\n {text.upper()}\n\nMore.")


@pytest.mark.parametrize("text", _ANSWERS)
def test_answers_do_not(text: str) -> None:
    assert not looks_like_refusal(text)


def test_only_the_opening_is_read() -> None:
    assert not looks_like_refusal("The heron stands. " * 40 + _REFUSALS[0])


def test_no_text_takes_time() -> None:
    start = time.process_time()
    for piece in (
        "sorry, ",
        "i can ",
        "抱歉",
        "لا ",
        "申し訳",
        "je ne ",
        "kann ich ",
        "\n",
        "*",
        "no puedo ",
    ):
        looks_like_refusal(piece * 100_000)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "finish", "marks"),
    [
        ("In the reeds.", FinishReason.STOP, ()),
        (" \n", FinishReason.STOP, (Mark.EMPTY,)),
        ("In the", FinishReason.LENGTH, (Mark.CUT_OFF,)),
        ("In the", FinishReason.CONTEXT, (Mark.CUT_OFF,)),
        ("", FinishReason.LENGTH, (Mark.EMPTY, Mark.CUT_OFF)),
        ("I can't help with that.", FinishReason.STOP, (Mark.REFUSAL,)),
        ("I can't help with", FinishReason.LENGTH, (Mark.CUT_OFF, Mark.REFUSAL)),
        ("I can't help with", FinishReason.CANCELLED, (Mark.FAILED,)),
        ("", FinishReason.ERROR, (Mark.FAILED,)),
        ("", FinishReason.INTERRUPTED, (Mark.FAILED,)),
    ],
)
def test_marks(text: str, finish: FinishReason, marks: tuple[Mark, ...]) -> None:
    assert marks_of(Message(Role.ASSISTANT, text, thinking="Hm.", finish=finish)) == marks
