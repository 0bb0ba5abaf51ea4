"""Where each of very many messages begins, while their heights become known one by one."""

from collections.abc import Sequence

__all__ = ["Heights"]


class Heights:
    """Heights one below the other, in pixels.

    A Fenwick tree: changing one and finding a place both take as many steps as the number of
    messages has binary digits.
    """

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights = list(heights)
        self._sums = [0, *self._heights]  # each of as many as the last binary digit says
        for at in range(1, len(self._sums)):
            above = at + (at & -at)
            if above < len(self._sums):
                self._sums[above] += self._sums[at]
        self._half = 1 << max(len(self._heights).bit_length() - 1, 0)
        self.total = sum(self._heights)

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
        found, step = 0, self._half
        while step:
            if found + step < len(self._sums) and self._sums[found + step] <= y:
                found += step
                y -= self._sums[found]
            step >>= 1
        return max(0, min(found, len(self._heights) - 1))
