"""Stands for llama-cpp-python's class ``Llama``, which the app doesn't use.

It would bring a cache made of pickles, templates that are compiled unjudged, and multiprocessing.
"""
