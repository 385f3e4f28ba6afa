"""What somebody presses at the portfolios, in the long random sequences of all actions."""

from workshop.actions.portfolios import becoming, gaps, overlaps
from workshop.actions.steps import portfolios
from workshop.domain.facts.choices import Side

PORTFOLIOS = ("steps.portfolios", "portfolios.overlaps", "portfolios.gaps", "portfolios.becoming")
"""The modules whose actions these are."""


class PortfolioHand:
    """`some`, `any_of` and `text` are those of the whole hand."""

    def on_both_portfolios(self):
        return (
            *[lambda: (portfolios.add_initiatives, {"titles": [self.text()], "side": self.any_of(*Side)})]
            * 2,
            lambda: (portfolios.edit_initiative, {**self.initiative(), "side": self.any_of(*Side)}),
            lambda: (portfolios.move_dates, {**self.initiative(), "starts": 7}),
            lambda: (portfolios.ask_view, {**self.initiative(), "side": self.any_of(None, *Side)}),
            lambda: (
                portfolios.write_view,
                {**self.initiative(), "side": self.any_of(*Side), "text": self.text()},
            ),
            lambda: (portfolios.remove_initiatives, {"initiatives": [self.some("initiatives")]}),
            lambda: (
                portfolios.merge_initiatives,
                {"kept": self.some("initiatives"), "others": [self.some("initiatives")]},
            ),
            *[lambda: (overlaps.confirm_overlap, {"pair": self.pair()})] * 2,
            lambda: (overlaps.dismiss_overlap, {"pair": self.pair()}),
            lambda: (overlaps.note_overlap, {"pair": self.pair(), "text": self.text()}),
            lambda: (becoming.make_activity, {"initiatives": self.pair()}),
            lambda: (becoming.add_candidate_from, self.initiative()),
            lambda: (gaps.add_gap, {"text": self.text(), "side": self.any_of(*Side)}),
            lambda: (gaps.edit_gap, {"gap": self.some("gaps"), "text": self.text()}),
            lambda: (gaps.remove_gap, {"gap": self.some("gaps")}),
        )

    def initiative(self):
        return {"initiative": self.some("initiatives")}

    def pair(self):
        return self.some("initiatives"), self.some("initiatives")
