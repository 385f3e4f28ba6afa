"""Currencies by their signs, codes and names."""

from collections.abc import Mapping

from workshop.imports.values.blanks import words

CODES = words(
    "AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN"
    "|BWP|BYN|BZD|CAD|CDF|CHF|CLP|CNY|COP|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD"
    "|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY"
    "|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP"
    "|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR"
    "|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT"
    "|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|VUV|WST|XAF|XCD|XOF|XPF|YER|ZAR|ZMW"
    "|ZWL"
)
"""Of ISO 4217."""
SIGNS: Mapping[str, str] = {
    "€": "EUR",
    "$": "USD",
    "US$": "USD",
    "U$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "MX$": "MXN",
    "NT$": "TWD",
    "£": "GBP",
    "¥": "JPY",
    "円": "JPY",
    "元": "CNY",
    "RMB": "CNY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
    "฿": "THB",
    "₴": "UAH",
    "₱": "PHP",
    "₦": "NGN",
    "zł": "PLN",
    "Kč": "CZK",
    "kr.": "SEK",
    "kr": "SEK",
    "Ft": "HUF",
    "Rs.": "INR",
    "Rs": "INR",
    "Rp": "IDR",
    "Fr.": "CHF",
    "SFr.": "CHF",
    "SFr": "CHF",
    "Franken": "CHF",
    "Euros": "EUR",
    "Euro": "EUR",
    "Dollars": "USD",
    "Dollar": "USD",
    "Pounds": "GBP",
    "Pound": "GBP",
}
MANY = frozenset({"$", "¥", "kr", "kr."})
"""Signs that several currencies are written with; the one of most trade is taken."""
COMMON = words("EUR|USD|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|CNY|IDR|BRL")
"""Codes that are no English word, and stand in names of columns in lower case too."""
POINTED = words("USD|GBP|JPY|CNY|INR|AUD|NZD|HKD|SGD|KRW|ILS|THB|PHP|MXN|TWD|NGN")
"""Currencies whose amounts have a point as their decimal mark where they are at home."""
