"""Where each of very many messages begins, while their heights become known one by one."""

from collections.abc import Iterable

__all__ = ["Heights"]


class Heights:
    """Heights one below the other, in pixels.

    A Fenwick tree: changing one, adding one and finding a place each take as many steps as the
    number of messages has binary digits.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights: list[int] = []
        self._sums = [0]  # each of as many as the last binary digit says
        self.total = 0
        self.replace(0, heights)

    def replace(self, first: int, heights: Iterable[int]) -> None:
        """Have these from the ``first`` on; those before stay."""
        self.total = self.top(first)
        del self._heights[first:], self._sums[first + 1 :]
        for height in heights:
            self._heights.append(height)
            self.total += height
            at, step = len(self._heights), 1
            while not at & step:
                height += self._sums[at - step]
                step <<= 1
            self._sums.append(height)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, at: int) -> int:
        return self._heights[at]

    def __setitem__(self, at: int, height: int) -> None:
        change = height - self._heights[at]
        self._heights[at] = height
        self.total += change
        at += 1
        while change and at < len(self._sums):
            self._sums[at] += change
            at += at & -at

    def top(self, at: int) -> int:
        """How much is above; of one past the last, the total."""
        found = 0
        while at:
            found += self._sums[at]
            at &= at - 1
        return found

    def at(self, y: int) -> int:
        """Which one is at ``y`` pixels from the top; the first or last if that is beyond them."""
        found, step = 0, 1 << max(len(self._heights).bit_length() - 1, 0)
        while step:
            if found + step < len(self._sums) and self._sums[found + step] <= y:
                found += step
                y -= self._sums[found]
            step >>= 1
        return max(0, min(found, len(self._heights) - 1))
