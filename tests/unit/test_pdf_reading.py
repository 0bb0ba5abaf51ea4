"""PDFs are read in a process of their own, within bounds."""

import io
import sys
import time
import zlib
from pathlib import Path

import pypdf
import pytest

from desktop_chat.domain.attachment import AttachmentKind
from desktop_chat.domain.errors import Cancelled, DocumentRefused
from desktop_chat.storage.documents.pdf import read_pdf
from desktop_chat.storage.documents.reading import read_document


def test_the_text_of_all_pages_is_read(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(_pdf(b"The heron stands.", b"The otter swims."))
    told: list[tuple[int, int]] = []
    read = read_document(path, lambda _, done, total: told.append((done, total)))
    assert (read.name, read.kind, read.pages) == ("report.pdf", AttachmentKind.PDF, 2)
    assert read.text == "The heron stands.\n\nThe otter swims."
    assert (1, 2) in told
    assert told[-1] == (2, 2)


def test_it_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"\n" + _pdf(b"The heron stands."))
    assert read_document(path, _nowhere).kind is AttachmentKind.PDF


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\nnothing else", "damaged"),
        (b"%PDF-1.7\n" + b"\0" * 100_000, "damaged"),
    ],
)
def test_a_damaged_one_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(DocumentRefused, match=said):
        read_pdf(data, _nowhere)


def test_one_without_text_is_refused() -> None:
    with pytest.raises(DocumentRefused, match="only pictures"):
        read_pdf(_pdf(b""), _nowhere)


def test_one_with_a_password_is_refused() -> None:
    with pytest.raises(DocumentRefused, match="password"):
        read_pdf(_encrypted("secret"), _nowhere)


def test_one_that_anyone_may_open_is_read() -> None:
    assert read_pdf(_encrypted(""), _nowhere) == ("The heron stands.", 1)


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(DocumentRefused, match="501 pages"):
        read_pdf(_pdf(*[b"x"] * 501), _nowhere)


def test_a_stream_that_unpacks_to_hundreds_of_megabytes_is_bounded() -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * (16 << 20)) for _ in range(24)) + packer.flush()
    began = time.monotonic()
    with pytest.raises(DocumentRefused):
        read_pdf(_pdf(packed, filters=b"/Filter /FlateDecode"), _nowhere)
    assert time.monotonic() - began < 60


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import time; time.sleep(60)", "too long"),
        ("while True: pass", "too long"),
        ("x = b'x' * (3 << 30); import time; time.sleep(60)", "too much memory"),
        ("print('no JSON')", "made the process end"),
        ("print('[]')", "made the process end"),
        ("print('{\"pages\": -1}')", "made the process end"),
        ('print(\'{"pages": true, "error": null}\')', "made the process end"),
        ("import os; os.abort()", "made the process end"),
        ('print(\'{"error": "\\\\u202eevil\\\\n"}\')', "^The file can't be attached: evil$"),
    ],
)
def test_a_process_that_oversteps_is_killed(program: str, said: str) -> None:
    began = time.monotonic()
    with pytest.raises(DocumentRefused, match=said):
        read_pdf(b"%PDF-", _nowhere, command=[sys.executable, "-c", program], page_seconds=3)
    assert time.monotonic() - began < 20


def test_a_page_under_way_is_broken_off() -> None:
    began = time.monotonic()
    with pytest.raises(DocumentRefused, match="stopped"):
        read_pdf(
            b"%PDF-",
            _nowhere,
            lambda: time.monotonic() - began > 0.3,
            command=[sys.executable, "-c", "import time; time.sleep(60)"],
        )
    assert time.monotonic() - began < 5


def test_what_is_raised_meanwhile_ends_it() -> None:
    def stop(fraction: float, done: int, total: int) -> None:
        raise Cancelled("")

    with pytest.raises(Cancelled):
        read_pdf(_pdf(b"x"), stop)


def _pdf(*pages: bytes, filters: bytes = b"") -> bytes:
    """A small PDF; each page is a line of text, or a stream as it is if it has ``filters``."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids: list[bytes] = []
    for page in pages:
        number = len(objects) + 1
        kids.append(b"%d 0 R" % number)
        stream = page if filters else b"BT /F1 12 Tf 72 720 Td (%s) Tj ET" % page
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (number + 1)
        )
        objects.append(
            b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters, stream)
        )
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    out, places = b"%PDF-1.7\n", list[int]()
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, len(out))
    )


def _encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(_pdf(b"The heron stands."))))
    writer.encrypt(password, "owner", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _nowhere(fraction: float, done: int, total: int) -> None:
    pass
