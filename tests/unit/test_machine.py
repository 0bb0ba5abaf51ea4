"""What a switch of models may count on."""

from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.engine.residency.balance import difference, given_back, without


def machine(memory: int, vram: int) -> Machine:
    return Machine(4, memory, (Device("GPU0", "A card", DeviceKind.GPU, vram, 8_000),))


def test_what_a_model_took_is_there_for_the_next_one() -> None:
    taken = difference(machine(9_000, 7_000), machine(8_500, 2_000))
    there = given_back(machine(8_400, 1_900), taken)
    assert there.memory_available == 8_900
    assert there.devices[0].memory_free == 6_900


def test_memory_that_others_gave_back_meanwhile_is_not_counted_against_it() -> None:
    taken = difference(machine(5_000, 3_000), machine(6_000, 4_000))
    assert taken.memory_available == 0
    assert taken.devices[0].memory_free == 0


def test_what_several_models_took_is_there_when_all_are_given_up() -> None:
    now = machine(1_000, 200)
    assert without(now, ()) == now
    assert without(now, (machine(2_000, 100), machine(500, 0))) == machine(3_500, 300)
