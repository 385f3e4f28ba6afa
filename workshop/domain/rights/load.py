"""How much of a whole one person can decide without being overloaded."""

import math
from fractions import Fraction

_HARMLESS = 3
_A_THIRD = 0.33


def most_of(share: float, total: int) -> int:
    """The most of so many that is no overload: the share, and three in any case; 0.33 is exactly a third."""
    exact = Fraction(1, 3) if share == _A_THIRD else exactly(share)
    return max(_HARMLESS, math.floor(exact * total))


def exactly(share: float) -> Fraction:
    """The share as it was written: three of ten is not over 0.3, though 0.3 in binary is a little less."""
    return Fraction(str(share))
