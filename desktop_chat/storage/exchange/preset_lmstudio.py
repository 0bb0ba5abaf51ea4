"""LM Studio's presets, ``….preset.json``: lists of fields for answering and for loading.

Some values stand in ``{"checked": …, "value": …}``; what isn't checked is switched off. Before
version 0.3 a preset had ``inference_params`` and ``load_params``, with llama.cpp's names.
"""

from __future__ import annotations

from desktop_chat.domain.language import tr
from desktop_chat.storage.exchange.fields import elements, line, members, text
from desktop_chat.storage.exchange.preset_reading import PresetReading, ReadPreset

__all__ = ["NAME", "read", "recognises"]

NAME = "LM Studio"

_MOST_FIELDS = 1_000

_FIELDS = {
    "llm.prediction.systemPrompt": "system_prompt",
    "llm.prediction.temperature": "temperature",
    "llm.prediction.topKSampling": "top_k",
    "llm.prediction.topPSampling": "top_p",
    "llm.prediction.minPSampling": "min_p",
    "llm.prediction.repeatPenalty": "repeat_penalty",
    "llm.prediction.maxPredictedTokens": "max_tokens",
    "llm.prediction.maxTokens": "max_tokens",
    "llm.prediction.stopStrings": "stop",
    "llm.prediction.seed": "seed",
    "llm.prediction.reasoning.enableThinking": "thinking",
    "llm.prediction.presencePenalty": "presence_penalty",
    "llm.prediction.frequencyPenalty": "frequency_penalty",
    "llm.prediction.llama.presencePenalty": "presence_penalty",
    "llm.prediction.llama.frequencyPenalty": "frequency_penalty",
    "llm.prediction.llama.repeatPenaltyLastN": "repeat_last_n",
    "llm.prediction.llama.typicalPSampling": "typical_p",
    "llm.prediction.llama.xtcProbability": "xtc_probability",
    "llm.prediction.llama.xtcThreshold": "xtc_threshold",
    "llm.prediction.llama.cpuThreads": "threads",
    "llm.load.contextLength": "ctx",
    "llm.load.seed": "seed",
    "llm.load.llama.cpuThreadPoolSize": "threads",
    "llm.load.llama.flashAttention": "flash_attention",
    "llm.load.llama.kCacheQuantizationType": "cache_type",
    "llm.load.llama.vCacheQuantizationType": "cache_type",
}
_OLD = {
    "pre_prompt": "system_prompt",
    "temp": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "typical_p": "typical_p",
    "repeat_penalty": "repeat_penalty",
    "repeat_last_n": "repeat_last_n",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
    "n_predict": "max_tokens",
    "antiprompt": "stop",
    "seed": "seed",
    "mirostat": "mirostat",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
    "n_threads": "threads",
    "n_ctx": "ctx",
    "n_gpu_layers": "gpu_layers",
}
# What a box that isn't checked means: the method is off.
_OFF = {
    "top_p": 1.0,
    "min_p": 0.0,
    "repeat_penalty": 1.0,
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "typical_p": 1.0,
    "xtc_probability": 0.0,
}
_OFFLOAD = "llm.load.llama.acceleration.offloadRatio"
_TEMPLATE = "llm.prediction.promptTemplate"
_PASSED_OVER = ("inp_prefix", "inp_suffix", "input_prefix", "input_suffix")  # an old template


def recognises(value: object) -> bool:
    preset = members(value)
    if any("fields" in members(preset.get(part)) for part in ("operation", "load")):
        return True
    return isinstance(preset.get("inference_params"), dict)


def read(value: object, name: str) -> ReadPreset:
    """``name`` is what it is called if it has no name."""
    preset = members(value)
    reading = PresetReading()
    reading.name = text(preset.get("name"))
    for part in ("load", "operation"):  # a value for answering is the later choice
        fields = elements(members(preset.get(part)).get("fields"))
        for field in map(members, fields[:_MOST_FIELDS]):
            _read_field(reading, text(field.get("key")), field.get("value"))
    for part in ("load_params", "inference_params"):
        for key, found in list(members(preset.get(part)).items())[:_MOST_FIELDS]:
            _read_old(reading, key, found)
    return reading.result(NAME, name.removesuffix(".preset"))


def _read_field(reading: PresetReading, key: str, value: object) -> None:
    if key == _OFFLOAD:
        _read_offload(reading, value)
    elif key == _TEMPLATE:
        reading.leave_out(key, tr("templates are chosen by name here"))
    elif key not in _FIELDS:
        reading.leave_out(key or tr("a field without a name"))
    else:
        _read_known(reading, _FIELDS[key], value, key)


def _read_known(reading: PresetReading, parameter: str, value: object, key: str) -> None:
    boxed = members(value)
    if "checked" in boxed:
        if boxed.get("checked") is not True:
            if parameter in _OFF:
                reading.set(parameter, _OFF[parameter], key)
            return
        value = boxed.get("value")
    if value is None or value == []:
        return
    if parameter == "max_tokens" and value in (False, -1):  # as many as there is room for
        return
    if parameter == "seed" and value == -1:  # a new one each time
        return
    if parameter == "cache_type":
        value = line(value).lower()
    reading.set(parameter, value, key)


def _read_offload(reading: PresetReading, value: object) -> None:
    match value:
        case "max":
            reading.set("gpu_layers", -1, _OFFLOAD)
        case int() | float() if value >= 1:
            reading.set("gpu_layers", -1, _OFFLOAD)
        case "off" | 0:
            reading.set("gpu_layers", 0, _OFFLOAD)
        case _:
            reading.leave_out(_OFFLOAD, tr("a share of the layers isn't a number of them"))


def _read_old(reading: PresetReading, key: str, value: object) -> None:
    if key in _PASSED_OVER:
        reading.leave_out(key, tr("the model's own template is used"))
    elif key not in _OLD:
        reading.leave_out(key)
    else:
        _read_known(reading, _OLD[key], value, key)
