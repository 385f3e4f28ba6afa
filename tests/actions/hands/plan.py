"""What somebody presses at the plan, in the long random sequences of all actions."""

from datetime import date
from decimal import Decimal

from workshop.actions.steps import road_map
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Strand

PLAN = ("steps.road_map",)
"""The modules whose actions these are."""


class PlanHand:
    """`some`, `any_of` and `text` are those of the whole hand."""

    def on_the_plan(self):
        return (
            *[lambda: (road_map.add_increments, {"titles": [self.text()], "strand": self.any_of(*Strand)})]
            * 2,
            lambda: (road_map.plan_initiative, {"initiative": self.some("initiatives")}),
            lambda: (road_map.plan_gap, {"gap": self.some("gaps")}),
            lambda: (road_map.edit_increment, {**self.increment(), "title": self.text()}),
            lambda: (
                road_map.edit_increment,
                {**self.increment(), "owner": self.some("participants"), "stage": self.any_of(None, 1, 2, 0)},
            ),
            lambda: (road_map.edit_increment, {**self.increment(), "marketing": self.money()}),
            lambda: (
                road_map.move_increment,
                {**self.increment(), "starts": 7, "ends": self.any_of(7, -700)},
            ),
            *[lambda: (road_map.expect, {**self.increment(), **self.expected()})] * 2,
            lambda: (road_map.order_increment, self.moving("increment", "increments")),
            lambda: (road_map.remove_increments, {"increments": [self.some("increments")]}),
        )

    def increment(self):
        return {"increment": self.some("increments")}

    def money(self):
        return self.any_of(None, Money(amount=Decimal("12.50"), currency="EUR"))

    def expected(self):
        days = (None, date(2026, 9, 3), date(2027, 1, 1))
        return {"at": self.any_of(*days), "value": self.any_of(None, 4.5), "before": self.any_of(*days)}
