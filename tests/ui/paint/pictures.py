"""Pictures of the wall to test with: each short, and each with far too much in it."""

from PySide6.QtWidgets import QWidget

from ui.acts.act import Act
from ui.acts.table import Acts
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.following.figures import Edge, Figures
from workshop.domain.wall.overlap_activities import Card
from workshop.domain.wall.people import Person
from workshop.texts.steps.meanings import Meaning
from workshop.texts.wall.follow_up import ChangesPicture, MeasurePicture
from workshop.texts.wall.overlap_activities import BoardPicture
from workshop.texts.wall.ownership import LettersPicture, ListedActivity, ListPicture
from workshop.texts.wall.ownership_ballot import BallotPicture, Head, Line
from workshop.texts.wall.review import CharterPicture, SignedPicture, SignerLine
from workshop.texts.wall.test_case import (
    GivingLine,
    GivingPicture,
    PickPicture,
    RankedLine,
    RankingPicture,
    WeightLine,
    WeightsPicture,
)
from workshop.texts.wall.wall import StepPicture

LONG = " and all that is said of it at some length"


def person(name, side=Side.IT, capacity=Capacity.DECIDER):
    return Person(name, name[:1] + "X", side, capacity)


def heads(more, count=4):
    """The sides' heads; only two have labels of the workshop's own."""
    sides = (
        (Side.MARKETING, f"Brand{more}"),
        (Side.IT, f"IT{more}"),
        (Side.BOTH, "Both sides"),
        (Side.OTHER, "Others"),
    )
    return tuple(
        Head(side, label, f"{n} of 9 voted", n, 9) for n, (side, label) in enumerate(sides[:count], 3)
    )


def lines(more, count=3):
    marks = {Side.MARKETING: 2, Side.IT: 1}
    named = [Line(f"Weiss {n}{more}", person(f"Weiss {n}{more}"), marks) for n in range(count)]
    return (*named, Line("Nobody", None, {Side.IT: 1}))


def ballot(more="", is_voting=False, **fields):
    wanted = {"headline": f"Brand says Weiss{more}.", "detail": f"IT says Duarte{more * 5}.", "quote": ""}
    shown = () if is_voting else lines(more, 8 if more else 3)
    named = {"heads": heads(more), "lines": shown, **wanted, **fields}
    return BallotPicture("Who should be accountable for", f"Consent{more * 5}?", is_voting, **named)


def everybody(more=""):
    line = Line(f"Weiss{more}", person(f"Weiss{more}"), {Side.BOTH: 5})
    return ballot(more, heads=(Head(Side.BOTH, "Everybody", "5 of 6 voted", 5, 6),), lines=(line,))


def listed(more="", count=5):
    deciders = ((), (person(f"Weiss{more}"),), tuple(person(f"Weiss{n}{more}") for n in range(6)))
    rows = [
        ListedActivity(
            n + 1, f"Activity {n}{more}", deciders[n % (3 if more else 2)], "" if n % 2 else "voting"
        )
        for n in range(count)
    ]
    return ListPicture(f"Ownership{more}", "2 of 5 with an owner", tuple(rows), 1)


def board(more="", count=5):
    cards = [
        Card(ActivityId(f"a{n}"), f"Activity {n}{more}", n % 2 == 0, {Side.MARKETING: 2, Side.IT: 11 + n})
        for n in range(count)
    ]
    groups = (f"Data{more}", tuple(cards[: count // 2])), (f"Content{more}", tuple(cards[count // 2 :]))
    return BoardPicture("Overlap activities", "What do both do?", groups, ActivityId("a1"))


def giving(more="", rounds=2):
    rows = tuple(GivingLine(f"Weights{more}, round {n}", heads(more, 2)) for n in range(rounds))
    return GivingPicture(f"Test case{more}", "Each alone", rows, "Private.", f"Counts alone{more}")


def weights(more="", count=4):
    rows = tuple(
        WeightLine(f"Cost {n}{more}", str(20 + n), 0.2 + n / 100, 0.1, 0.3 + n / 100) for n in range(count)
    )
    return WeightsPicture(f"Test case{more}", "Mean of 9", rows, (f"Brand{more}", f"IT{more}"))


def ranked(more="", count=4):
    rows = tuple(
        RankedLine(
            str(n + 1),
            f"Garden {n}{more}",
            f"{4 - n / 10:.2f}",
            (2.0, 1.0, 0.4),
            n == 0,
            "our pick" * (n == 1),
        )
        for n in range(count)
    )
    criteria = tuple(f"Value {n}{more}" for n in range(3))
    said = f"Garden 0 leads{more * 4}.", f"Cost would change it{more * 3}."
    return RankingPicture(f"Test case{more}", "Out of 5", *said, rows, 5.0, criteria, "2 more")


def pick(more=""):
    said = tuple((person(f"Weiss{n}{more}"), f"Too soon {n}{more * 4}") for n in range(4 if more else 2))
    quote, detail = f"We share it{more * 12}", f"9 of 12{more * 3}"
    return PickPicture("Our test case", f"Spring Circle{more * 3}", quote, said, f"It matches{more}.", detail)


def step(more=""):
    rules = tuple(f"Rule {n}{more * 3}" for n in range(12 if more else 3))
    return StepPicture(f"Set up{more}", "Who is here?", rules)


def letters(more="", count=4):
    rows = [Meaning("RACID"[n], f"Role {n}{more}", f"does this {n}{more * 3}", n == 1) for n in range(count)]
    return LettersPicture(f"What each letter means{more}", f"A has the last word{more}.", tuple(rows))


CODE = ("ef9772c5", "68f95640", "89818fbb", "39683433", "96b45052", "6edce615", "e85e11f3", "c5b50e2a")


def signers(more=""):
    sides = (Side.MARKETING, Side.IT)
    return tuple(SignerLine(f"Signer of {each}{more}", each, f"On day {each}") for each in sides)


def charter(more=""):
    head = (f"Signed and sealed{more}.", f"Revision 1, sealed{more}")
    return CharterPicture(*head, "Page 3 of 21", signers(more), "Fingerprint", CODE)


def signed(more=""):
    head = (f"Signed and sealed{more}.", f"Revision 1, sealed{more}")
    return SignedPicture(*head, signers(more), "Fingerprint", CODE)


def measure(more=""):
    figures = Figures(start=64.0, target=21.0, expected=45.0, actual=49.0)
    ends = {"start": "64", "target": "21", "figures": figures, "edge": Edge.TRACK}
    said = {
        "expected": ("expected by now", "45"),
        "actual": ("actual", "49"),
        "verdict": "4 behind. Short of it.",
    }
    named = {"where": "1 of 6", "title": f"Days from brief to launch{more}"}
    return MeasurePicture(**named, of=f"Campaigns go live within three weeks{more}", **ends, **said)


def changes(more="", count=2):
    lines = tuple(f"“Consent {n}” passes from Tanabe to Adeyemi{more}." for n in range(count))
    return ChangesPicture("What changed", f"{count} changes: {count} in who decides{more}.", lines)


SHORT = {
    "voting": ballot(is_voting=True),
    "two sides": ballot(heads=heads("", 2)),
    "votes": ballot(),
    "everybody": everybody(),
    "agreed": ballot(headline="Agreed: Weiss.", detail="", quote="She knows the data."),
    "list": listed(),
    "board": board(),
    "giving": giving(),
    "weights": weights(),
    "ranking": ranked(),
    "pick": pick(),
    "letters": letters(),
    "charter": charter(),
    "signed": signed(),
    "step": step(),
    "measure": measure(),
    "changes": changes(),
}
FULL = {
    "voting": ballot(LONG, is_voting=True),
    "two sides": ballot(LONG, heads=heads(LONG, 2)),
    "votes": ballot(LONG),
    "everybody": everybody(LONG),
    "agreed": ballot(LONG, quote=f"She knows{LONG * 9}"),
    "list": listed(LONG, 30),
    "board": board(LONG, 60),
    "giving": giving(LONG),
    "weights": weights(LONG, 12),
    "ranking": ranked(LONG, 7),
    "pick": pick(LONG),
    "letters": letters(LONG, 5),
    "charter": charter(LONG),
    "signed": signed(LONG),
    "step": step(LONG),
    "measure": measure(LONG),
    "changes": changes(LONG, 30),
}


def charter_facts(picture):
    """How a charter stands, who signed it, and its fingerprint in two rows."""
    told = [words for each in picture.signers for words in (each.name, each.words)]
    rows = [" ".join(picture.code[:4]), " ".join(picture.code[4:])]
    return [picture.title, picture.sentence, picture.code_name, *told, *rows]


def measured(picture):
    told = [picture.where, picture.title, picture.of, picture.start, picture.target, picture.verdict]
    return [*told, *picture.expected, *picture.actual]


def voted(picture):
    told = [picture.question, picture.title, picture.headline, picture.quote or picture.detail]
    told += [words for head in picture.heads for words in (head.label, head.words)]
    for line in picture.lines:
        told += [line.name, *([line.person.initials] if line.person else [])]
    return told


def facts(picture):
    """Every word and figure that a picture holds for the wall."""
    match picture:
        case BallotPicture():
            told = voted(picture)
        case ListPicture():
            told = [picture.title, picture.sentence]
            for row in picture.rows:
                told += [str(row.number), row.title, *([row.status] if not row.deciders else [])]
                told += [words for each in row.deciders for words in (each.initials, each.name)]
        case LettersPicture():
            told = [picture.title, picture.sentence]
            told += [words for each in picture.letters for words in (each.letter, each.name, each.words)]
        case BoardPicture():
            told = [picture.title, picture.sentence]
            for name, cards in picture.categories:
                told += [name, *(card.title for card in cards)]
                told += [str(count) for card in cards for count in card.dots.values()]
        case CharterPicture() | SignedPicture():
            told = charter_facts(picture)
        case GivingPicture():
            told = [picture.title, picture.sentence, picture.headline, picture.detail]
            for line in picture.lines:
                told += [line.label, *(words for head in line.heads for words in (head.label, head.words))]
        case WeightsPicture():
            told = [picture.title, picture.sentence, *(picture.sides or ())]
            told += [words for line in picture.lines for words in (line.name, line.points)]
        case RankingPicture():
            told = [picture.title, picture.sentence, picture.headline, picture.detail, picture.more]
            for line in picture.lines:
                told += [line.rank, line.title, line.score, *([line.mark] if line.mark else [])]
        case PickPicture():
            told = [picture.question, picture.title, picture.quote, picture.headline, picture.detail]
            told += [words for who, text in picture.dissent for words in (who.initials, f"“{text}”")]
        case MeasurePicture():
            told = measured(picture)
        case _:
            told = [picture.title, picture.sentence, *picture.lines]
    return told


def acts():
    """What can be done in a ballot: agree with one of nine."""
    place = QWidget()
    held = Acts(place)
    held.owner = place
    held.add(*(Act(f"agree-{n}", f"Agree {n}", held.refresh, (str(n),)) for n in range(1, 10)))
    return held
