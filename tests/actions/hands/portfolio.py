"""What somebody presses at the portfolios, in the long random sequences of all actions."""

from workshop.actions.portfolios import becoming, capabilities, gaps, overlaps
from workshop.actions.steps import portfolios
from workshop.domain.facts.choices import Side

PORTFOLIOS = (
    "steps.portfolios",
    *(f"portfolios.{each}" for each in ("overlaps", "gaps", "becoming", "capabilities")),
)
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

    def on_gaps_and_capabilities(self):
        return (
            lambda: (gaps.edit_gap, {"gap": self.some("gaps"), "closed_by": self.some("increments")}),
            lambda: (gaps.edit_gap, {"gap": self.some("gaps"), "left_open": self.text()}),
            lambda: (capabilities.add_capabilities, {"titles": [self.text()]}),
            lambda: (capabilities.edit_capability, {**self.capability(), "today": self.any_of(0, 2, None)}),
            lambda: (
                capabilities.rate_competitor,
                {**self.capability(), "name": self.text(), "value": self.any_of(None, 3, 6)},
            ),
            lambda: (capabilities.drop_competitor, {**self.capability(), "name": self.text()}),
            lambda: (capabilities.remove_capability, self.capability()),
        )

    def capability(self):
        return {"capability": self.some("capabilities")}

    def initiative(self):
        return {"initiative": self.some("initiatives")}

    def pair(self):
        return self.some("initiatives"), self.some("initiatives")
