"""The GGUF container: bytes to keys, values and tensors, trusting none of them."""
