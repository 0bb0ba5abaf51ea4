"""How the text of one message looks: its paragraphs, code, tables and formulas."""
