"""What the closed lists of words have in common."""

from enum import Enum


class Word(str, Enum):
    """A word of a closed list. It is the text itself, so that it compares with it and goes into JSON as it is."""

    __str__ = str.__str__
