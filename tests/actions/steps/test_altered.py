import pytest

from workshop.actions.editing import altered
from workshop.domain.facts.portfolios import Initiative
from workshop.errors import UserFixable


def test_a_field_that_the_format_calls_otherwise_stays_when_another_is_edited():
    imported = Initiative(id="i", title="CRM", source_key="MKT-7")

    assert altered(imported, {"title": " CRM renewal "}).source_key == "MKT-7"
    assert altered(imported, {"source_key": "MKT-8"}).source_key == "MKT-8"
    with pytest.raises(UserFixable, match="too-long"):
        altered(imported, {"source_key": "k" * 501})
