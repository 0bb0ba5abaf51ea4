"""What a package says of itself, as the Windows Installer keeps it in a stream of its own."""

from datetime import UTC, datetime

__all__ = ["summary"]

# Property set of [MS-OLEPS], with the Windows Installer's meaning of 7, 9, 14, 15 and 19.
_INSTALLER_5 = 500
_COMPRESSED = 2
_READ_ONLY_RECOMMENDED = 2


def summary(package_code: str, epoch: int) -> bytes:
    """It in the text format of the Windows Installer (IDT), with nothing that is made up anew."""
    time = datetime.fromtimestamp(epoch, UTC).strftime("%Y/%m/%d %H:%M:%S")
    values: dict[int, str | int] = {
        1: 1252,  # code page
        2: "Installation Database",
        3: "Desktop Chat",
        4: "The Desktop Chat authors",
        5: "Installer",
        6: "Installs Desktop Chat for all who use a machine.",
        7: "x64;1033",
        9: f"{{{package_code}}}",
        12: time,  # created
        13: time,  # saved
        14: _INSTALLER_5,
        15: _COMPRESSED,
        18: "wixl",
        19: _READ_ONLY_RECOMMENDED,
    }
    lines = ["PropertyId\tValue", "i2\tl255", "_SummaryInformation\tPropertyId"]
    lines += [f"{key}\t{value}" for key, value in values.items()]
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")
