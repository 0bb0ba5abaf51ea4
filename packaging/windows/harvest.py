"""The files of a bundle in WiX's words, with the same names and GUIDs whenever it is built."""

import uuid
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from windows.errors import PackagesError

__all__ = ["MAIN_PROGRAM", "NAMESPACE", "files", "fragment"]

MAIN_PROGRAM = "desktop-chat.exe"
NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_COMPONENTS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:desktop-chat:msi:components")


def files(bundle: Path) -> list[str]:
    """Each file by its path in the bundle, with slashes, in one order on every system.

    Raises:
        PackagesError: The program isn't among them.
    """
    found = sorted(
        path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()
    )
    if MAIN_PROGRAM not in found:
        raise PackagesError(f"There is no {MAIN_PROGRAM} in {bundle}; freeze the app first.")
    return found


def fragment(names: list[str]) -> Element:
    """The group "Bundle", with a component for each file, below INSTALLDIR.

    A component is told by its GUID, and two versions of the app have to agree on it, so it comes
    from the file's place alone.
    """
    root = Element("Wix", xmlns=NAMESPACE)
    install_dir = SubElement(SubElement(root, "Fragment"), "DirectoryRef", Id="INSTALLDIR")
    group = SubElement(SubElement(root, "Fragment"), "ComponentGroup", Id="Bundle")
    folders = {"": install_dir}
    for name in names:
        guid = uuid.uuid5(_COMPONENTS, name.lower())
        component = SubElement(
            _folder(folders, name.rpartition("/")[0]),
            "Component",
            Id=f"c{guid.hex}",
            Guid=str(guid).upper(),
            Win64="yes",
        )
        file = "MainProgram" if name == MAIN_PROGRAM else f"f{guid.hex}"
        about = {"Id": file, "Name": name.rpartition("/")[2], "Source": name}
        SubElement(component, "File", about, KeyPath="yes")
        SubElement(group, "ComponentRef", Id=component.attrib["Id"])
    return root


def _folder(folders: dict[str, Element], name: str) -> Element:
    if name not in folders:
        above, _, last = name.rpartition("/")
        known = f"d{uuid.uuid5(_COMPONENTS, f'{name.lower()}/').hex}"
        folders[name] = SubElement(_folder(folders, above), "Directory", Id=known, Name=last)
    return folders[name]
