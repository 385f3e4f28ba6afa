"""What stands in rows of portfolios besides entries, and what is to be told of days, money and sides."""

from datetime import date
from decimal import Decimal

import pytest

from tests.imports.portfolios.tables import fields, pasted
from workshop.domain.facts.choices import Side
from workshop.imports.asking import How, Kind

BY_SIDE = """Projekt;Leitung;Start;Budget
Marketing;;;
Loyalty;Berg;14.03.2026;48.000,00 €
Messe;Li;14.04.2026;20.000,00 €
Marketing gesamt;;;68.000,00 €
IT;;;
CRM;Tanabe;14.01.2026;310.000,00 €
Gesamt;;;378.000,00 €
"""


def refused(found):
    return [(each.line, each.why) for each in found.report.refused]


def said(found):
    return {each.line: each.what for each in found.report.warnings}


def test_rows_that_stand_over_others_say_the_side_and_are_a_doubt():
    found = pasted(BY_SIDE)
    assert [(each.title, each.side) for each in found.initiatives] == [
        ("Loyalty", Side.MARKETING),
        ("Messe", Side.MARKETING),
        ("CRM", Side.IT),
    ]
    (doubt,) = found.doubts
    assert (doubt.key, doubt.lines, doubt.chosen) == ("headings", (2, 6), "headings")
    entries = pasted(BY_SIDE, How(answers={"headings": "entries"}))
    assert [each.title for each in entries.initiatives] == ["Marketing", "Loyalty", "Messe", "IT", "CRM"]


def test_a_lone_title_among_full_rows_is_an_entry():
    found = pasted("Projekt;Leitung;Start\nCRM;Tanabe;2026-01-01\nShop\nMesse;Li;2026-04-01\n")
    assert [each.title for each in found.initiatives] == ["CRM", "Shop", "Messe"]
    assert found.doubts == ()


@pytest.mark.parametrize(
    "row",
    [
        "Total,,,500",
        "Grand total:,,,500",
        "Total: Campaigns,,,1",
        "Summe,,,500",
        "Zwischensumme,,,500",
        "Gesamtkosten,,,500",
        "合計,,,500",
        "Total marketing,,,500",
        ",,,500",
        "Total (2),,,500",
    ],
)
def test_a_sum_is_refused_as_one(row):
    found = pasted(f"Project,Lead,Start,Budget\nA,B,2026-01-01,200\nC,D,2026-01-01,300\n{row}\n")
    assert [line for line, _ in refused(found)] == [4]
    assert refused(found)[0][1].endswith("is a sum, no entry")
    assert found.report.rows == 3


@pytest.mark.parametrize(
    "row", ["Total experience,E,2026-02-01,500", "Total rewards,,,499", "Sum Up campaign,,,7"]
)
def test_an_entry_whose_name_begins_like_a_sum_is_taken(row):
    found = pasted(f"Project,Lead,Start,Budget\nA,B,2026-01-01,200\nC,D,2026-01-01,300\n{row}\n")
    assert refused(found) == []


def test_what_tools_write_below_a_table_is_left_out_and_said():
    found = pasted("Project,Lead\nCRM,Tanabe\nShop,Berg\nSource: planning sheet of 3 May\n* without staff\n")
    assert [each.title for each in found.initiatives] == ["CRM", "Shop"]
    assert said(found)[4] == "left out, because it isn't part of the table: Source: planning sheet of 3 May"


def test_rows_by_one_title_are_not_one_unless_all_or_their_keys_are_the_same():
    text = "id,Project,Client,Start\n1,Main,A,2026-01-01\n2,Main,A,2026-01-01\n2,Main,B,2026-01-01\n"
    assert [each.source_key for each in pasted(text).initiatives] == ["1", "2"]
    assert "row 3" in said(pasted(text))[4]
    bare = "Project,Client\nMain,A\nMain,B\nMain,A\n"
    assert [each.owner for each in pasted(bare).initiatives] == ["A", "B"]


def test_a_column_that_says_the_same_of_several_entries_is_no_key():
    found = pasted("Unique ID,Project ID,Project\n1,7,CRM\n1,8,Shop\n")
    assert [each.source_key for each in found.initiatives] == ["7", "8"]
    found = pasted("ID,Project\n1,CRM\n1,Shop\n")
    assert [(each.source_key, each.title) for each in found.initiatives] == [("", "CRM"), ("", "Shop")]
    assert said(found)[1] == "ID has the same value for several entries, so it is no key"


def test_departments_are_sides_where_most_of_them_are_and_owners_where_not():
    sides = pasted("Project,Department\nCRM,IT\nShop,Marketing\n")
    assert fields(sides)["side"] == "Department"
    assert [each.side for each in sides.initiatives] == [Side.IT, Side.MARKETING]
    owners = pasted("Project,Department\nCRM,BEIS\nShop,Treasury\n")
    assert [each.owner for each in owners.initiatives] == ["BEIS", "Treasury"]


def test_a_title_over_the_table_says_whose_it_is_unless_somebody_says_otherwise():
    text = "IT portfolio 2026\nProject,Lead,Start\nCRM,Tanabe,May\n"
    found = pasted(text)
    assert (found.initiatives[0].side, found.initiatives[0].starts_on) == (Side.IT, date(2026, 5, 1))
    assert said(found)[0] == "whose they are is told by what stands over them: IT portfolio 2026"
    assert pasted(text, side=Side.MARKETING).initiatives[0].side is Side.MARKETING
    assert pasted("Make it work\nProject,Lead\nCRM,Tanabe\n").initiatives[0].side is Side.BOTH


def test_lists_that_are_no_states_are_no_status():
    text = "Name,Section/Column,Due Date\nA,Q1 campaigns,2026-01-01\nB,Backlog,2026-01-01\nC,Q2 campaigns,\n"
    assert [each.status for each in pasted(text).initiatives] == ["", "", ""]
    assert "status" not in fields(pasted(text))


def test_a_view_is_wanted_of_the_side_that_a_column_names():
    found = pasted("Project,Lead,Needs review by\nCRM,T,Marketing\nShop,B,legal\nMesse,L,\n")
    assert [each.wants_view_of for each in found.initiatives] == [Side.MARKETING, None, None]
    assert said(found)[3] == "“legal” isn't a side"


def test_one_column_can_say_when_in_full_and_ends_are_reckoned_from_lengths():
    found = pasted("Campaign,When\nA,Mai 2026\nB,1.-15. März 2026\nC,14.3.2026\n", kind=Kind.CANDIDATES)
    assert [(each.starts_on, each.ends_on) for each in found.candidates] == [
        (date(2026, 5, 1), date(2026, 5, 31)),
        (date(2026, 3, 1), date(2026, 3, 15)),
        (date(2026, 3, 14), None),
    ]
    found = pasted("Project,Start,Duration (months)\nA,2026-01-01,6\nB,2026-01-01,long\n")
    assert [each.ends_on for each in found.initiatives] == [date(2026, 7, 2), None]


def test_a_title_that_was_guessed_is_said():
    found = pasted("campaign_id;objective;start_date\nP1;Clear stock;2026-01-01\n", kind=Kind.CANDIDATES)
    assert [each.title for each in found.candidates] == ["Clear stock"]
    assert said(found)[1] == "no column is called title: objective is taken for it"


def test_campaigns_have_keys_days_money_and_the_activities_they_name():
    found = pasted(
        "Campaign ID,Campaign,Start,End,Budget,Activities\nc1,Spring,2026-03-01,2026-05-31,12k,Tags; Site\n",
        kind=Kind.CANDIDATES,
    )
    (spring,) = found.candidates
    assert (spring.title, spring.source_key, spring.exercises) == ("Spring", "c1", ("Tags", "Site"))
    assert (spring.starts_on, spring.ends_on, spring.budget.amount) == (
        date(2026, 3, 1),
        date(2026, 5, 31),
        Decimal(12_000),
    )


def test_a_list_of_descriptions_has_them_for_titles_which_is_said():
    found = pasted("Ref\tDescription\tOwner\nA-1\tRenew the CRM\tBerg\n")
    assert [(each.title, each.source_key) for each in found.initiatives] == [("Renew the CRM", "A-1")]
    assert said(found)[1] == "no column is called title: Description is taken for it"


def test_a_record_is_no_head_though_a_cell_of_it_is_called_like_one():
    rows = ("Consent,Ann,Note,Ask once", "Consent,Bob,Task,Write it down", "Tags,Ann,Note,Too many")
    text = "\n".join(("group,author,type,content", *rows))
    found = pasted(text)
    assert [each.title for each in found.initiatives] == ["Ask once", "Write it down", "Too many"]
    assert said(found)[1] == "no column is called title: content is taken for it"


def test_several_owners_are_named_first_name_first():
    found = pasted("Project\tOwner\nA\tDoe, Jane; Roe, Rick\nB\tJane Doe <jane@example.org>\nC\tUnassigned\n")
    assert [each.owner for each in found.initiatives] == ["Jane Doe, Rick Roe", "Jane Doe", ""]


def test_heads_in_japanese_are_known_with_their_accents():
    found = pasted("プロジェクト\t担当者\t開始日\t予算\t状態\nCRM\t山田\t2026/04/01\t1,000万円\t進行中\n")
    (crm,) = found.initiatives
    assert (crm.owner, str(crm.starts_on), crm.budget.amount, crm.status) == (
        "山田",
        "2026-04-01",
        10**7,
        "ongoing",
    )


def test_a_head_of_two_rows_is_one_where_the_second_names_parts_of_the_first():
    found = pasted("Projekt;Termine;;Kosten\n;Start;Ende;Plan (T€)\nCRM;01.02.2026;30.09.2026;310\n")
    (crm,) = found.initiatives
    assert (crm.starts_on, crm.ends_on, crm.budget.amount) == (date(2026, 2, 1), date(2026, 9, 30), 310_000)
    assert found.report.header_row == "1-2"


def test_marks_in_columns_of_the_sides_say_whose_it_is():
    found = pasted("Project,Marketing,IT,Start\nCRM,,x,2026-01-01\nShop,x,,\nData,x,X,\nOther,,,\n")
    assert [each.side for each in found.initiatives] == [Side.IT, Side.MARKETING, Side.BOTH, Side.BOTH]
    assert said(found)[1] == "whose they are is told by the marks in the sides' columns"


def test_doubts_are_worded_with_their_choices():
    found = pasted("Project,Start,Budget\nA,03/04/2026,1.234\n")
    assert [(each.key, each.what, each.choices, each.chosen, each.lines) for each in found.report.doubts] == [
        (
            "dates",
            "“03/04/2026”: day or month first? It can be read both ways.",
            ("day-first", "month-first"),
            "day-first",
            (2,),
        ),
        (
            "decimals",
            "“1.234”: is its mark the decimal one, or does it part thousands?",
            (",", "."),
            ",",
            (2,),
        ),
    ]
