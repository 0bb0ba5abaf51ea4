"""llama.cpp's C library, wrapped thinly: one module an object of its own."""
