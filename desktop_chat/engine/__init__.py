"""One model answering, inside this process, with llama.cpp underneath."""
