"""What wixl can't read of WiX's words, taken out of a source and set in the package afterwards."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from windows.harvest import NAMESPACE

__all__ = ["Rest", "take_out"]

_W = f"{{{NAMESPACE}}}"
# Attributes of the feature: it can be neither left out nor advertised, which would be done for one
# person. Of what an upgrade removes: the same version too, and what people chose counts on.
_NOT_ABSENT, _NOT_ADVERTISED = 0x10, 0x08
_MIGRATE_FEATURES, _SAME_VERSION = 0x001, 0x200
_AFTER_INSTALL_INITIALIZE = 1501

_PERMISSIONS = "MsiLockPermissionsEx"


@dataclass(slots=True)
class Rest:
    """What is left to do.

    Attributes:
        queries: For ``msibuild -q``.
        secure: Properties that keep their value where the installer gets an administrator's rights.
        permissions: Rows of a table that wixl doesn't make.
    """

    queries: list[str] = field(default_factory=list[str])
    secure: list[str] = field(default_factory=list[str])
    permissions: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])

    def all_queries(self) -> list[str]:
        # The two that wixl puts there itself, for MajorUpgrade, and ours.
        secure = ";".join(("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED", *self.secure))
        return [*self.queries, _update("Property", "SecureCustomProperties", "Value", secure)]

    def permission_table(self) -> bytes:
        """It in the text format of the Windows Installer (IDT)."""
        columns = (_PERMISSIONS, "LockObject", "Table", "SDDLText", "Condition")
        head = ["\t".join(columns), "s72\ts72\ts32\ts0\tS255", f"{_PERMISSIONS}\t{_PERMISSIONS}"]
        rows = [
            f"{name}\t{folder}\tCreateFolder\t{sddl}\t" for name, folder, sddl in self.permissions
        ]
        return "".join(f"{line}\r\n" for line in (*head, *rows)).encode("ascii")


def take_out(root: Element, version: str) -> Rest:
    """Leave in ``root``, the source of this version, what wixl reads."""
    rest = Rest()
    for each in root.iter(f"{_W}Property"):
        if each.attrib.pop("Secure", "no") == "yes":
            rest.secure.append(each.attrib["Id"])
    for each in root.iter(f"{_W}RegistryValue"):
        each.set("Type", each.attrib["Type"].lower())  # it knows a "multistring"
    for each in root.iter(f"{_W}Media"):
        each.attrib.pop("CompressionLevel", None)
    for each in root.iter(f"{_W}Feature"):
        attributes = _NOT_ABSENT | _NOT_ADVERTISED
        assert (each.attrib["Absent"], each.attrib["AllowAdvertise"]) == ("disallow", "no")
        rest.queries.append(_update("Feature", each.attrib["Id"], "Attributes", attributes))
    for product in root.iter(f"{_W}Product"):
        for each in product.findall(f"{_W}MajorUpgrade"):
            _take_upgrade(each, product.attrib["UpgradeCode"], version, rest)
    for folder in root.iter(f"{_W}Directory"):
        for component in folder.findall(f"{_W}Component"):
            _take_component(folder, component, rest)
    return rest


def _take_upgrade(upgrade: Element, code: str, version: str, rest: Rest) -> None:
    assert upgrade.attrib.pop("Schedule") == "afterInstallInitialize"
    assert upgrade.attrib.pop("AllowSameVersionUpgrades") == "yes"
    attributes = _MIGRATE_FEATURES | _SAME_VERSION
    rest.queries += [
        f"UPDATE `InstallExecuteSequence` SET `Sequence` = {_AFTER_INSTALL_INITIALIZE}"
        " WHERE `Action` = 'RemoveExistingProducts'",
        # The attributes are a part of the key, which can't be changed.
        "DELETE FROM `Upgrade` WHERE `ActionProperty` = 'WIX_UPGRADE_DETECTED'",
        "INSERT INTO `Upgrade` (`UpgradeCode`, `VersionMax`, `Attributes`, `ActionProperty`)"
        f" VALUES ('{{{code}}}', '{version}', {attributes}, 'WIX_UPGRADE_DETECTED')",
    ]


def _take_component(folder: Element, component: Element, rest: Rest) -> None:
    condition = component.find(f"{_W}Condition")
    if condition is not None:
        text = condition.text or ""
        rest.queries.append(_update("Component", component.attrib["Id"], "Condition", text))
        component.remove(condition)
    for created in component.findall(f"{_W}CreateFolder"):
        for rights in created.findall(f"{_W}PermissionEx"):
            row = (rights.attrib["Id"], folder.attrib["Id"], rights.attrib["Sddl"])
            rest.permissions.append(row)
            created.remove(rights)


def _update(table: str, key: str, column: str, value: str | int) -> str:
    """A query; the tables here have their own name, or nearly, as their key's."""
    shown = f"'{value}'" if isinstance(value, str) else str(value)
    return f"UPDATE `{table}` SET `{column}` = {shown} WHERE `{table}` = '{key}'"
