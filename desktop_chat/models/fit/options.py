"""What a person may ask for when a model is loaded."""

from __future__ import annotations

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.language import number, tr
from desktop_chat.domain.loading import CacheType, LoadOptions
from desktop_chat.models.header.header import Header

__all__ = ["MOST_CTX", "MOST_THREADS", "check_options"]

MOST_CTX, MOST_THREADS = 1 << 24, 512
_MIN_CTX = 16
_CACHE_BLOCK = 32  # elements that both quantized types pack together, within one head


def check_options(header: Header, options: LoadOptions) -> None:
    """Refuse what can't be, however much memory there is.

    Raises:
        InvalidInput: An option has an impossible value.
    """
    ctx, layers, kind = options.ctx, options.gpu_layers, options.cache_type
    if ctx is not None and not _MIN_CTX <= ctx <= MOST_CTX:
        raise InvalidInput(
            tr(
                "A context of {n} tokens is not possible.",
                "A context of {n} token is not possible.",
                ctx,
            ),
            tr("Choose {least} to {most} tokens.", least=number(_MIN_CTX), most=number(MOST_CTX)),
        )
    if layers is not None and layers < -1:
        raise InvalidInput(
            tr("{layers} layers is not possible.", layers=layers),
            tr("Choose 0 or more, or -1 for all."),
        )
    if options.threads is not None and not 1 <= options.threads <= MOST_THREADS:
        raise InvalidInput(
            tr("{threads} threads is not possible.", threads=number(options.threads)),
            tr("Choose 1 to {most}.", most=MOST_THREADS),
        )
    if kind is None or kind is CacheType.F16:
        return
    if options.flash_attention is False:
        raise InvalidInput(
            tr("A context can't be kept in {kind} without flash attention.", kind=kind),
            tr("Switch flash attention on, or keep the context in f16."),
        )
    shape = header.hyperparameters
    window = shape.window
    lengths = (shape.key_length, shape.value_length, window.key_length, window.value_length)
    if any(length % _CACHE_BLOCK for length in lengths):
        raise InvalidInput(
            tr(
                "This model's context can't be kept in {kind}: its heads are too narrow.", kind=kind
            ),
            tr("Keep the context in f16."),
        )
