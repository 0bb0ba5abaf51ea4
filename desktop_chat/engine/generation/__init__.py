"""From a conversation to tokens, and from tokens to a reply."""
