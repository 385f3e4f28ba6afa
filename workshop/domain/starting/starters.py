"""A library of work that marketing and IT both do or need, in English; `texts.starters` translates it."""

from collections.abc import Mapping

import msgspec


class StarterActivity(msgspec.Struct, frozen=True):
    """An overlap to pick: its title and category, and a line on what the two sides share in it."""

    title: str
    category: str
    line: str


_LIBRARY: Mapping[str, Mapping[str, str]] = {
    "Data": {
        "Market data analytics": "Buying, joining and reading data on markets and customers.",
        "Customer profile and segments": "One view of a customer, and who may define a segment.",
        "Customer data platform": "The store that feeds every channel: its sources, its model, its access.",
        "Data quality rules": "What counts as complete and correct, and who repairs what isn't.",
        "Data sharing with partners": "What goes to media, trade and agency partners, and on what terms.",
        "Predictive models and scoring": "Models that choose whom to address: training, approval, ending.",
        "Data retention and deletion": "How long customer data is kept, and who has it deleted.",
    },
    "Identity and consent": {
        "Consent and preferences": "Asking, storing and honouring what customers allow, in every channel.",
        "Customer identity and sign-in": "Accounts, log-in and recovery: ease for customers beside safety.",
        "Identity matching across channels": "When two records are one person, and what if they aren't.",
        "Cookie and tracking notices": "What is asked on the first page, and what runs before the answer.",
        "Requests from customers on their data": "Answering what is held on somebody, in full and in time.",
        "Loyalty membership": "Joining, merging and leaving: which system holds points and tiers.",
    },
    "Platforms and vendors": {
        "Marketing vendor selection": "From need to contract: who shortlists, who tests, who signs.",
        "Campaign tool integration": "Connecting campaign tools with customer, product and order data.",
        "Marketing technology road map": "Which tools come, stay and go over the next two years.",
        "Trials of young technology": "How long, with which data, at what cost, and who ends one.",
        "Licences and subscriptions": "Tools bought on a card: which are known, renewed, merged or ended.",
        "Vendor performance and exit": "Service levels, reviews, and getting the data back at the end.",
        "Data feeds and interfaces": "Who may ask for a feed, who builds it, who notices that it stopped.",
    },
    "Campaigns": {
        "Campaign planning and calendar": "What starts when, and what must be built and tested for it.",
        "Campaign tooling and automation": "Journeys and triggers: who builds, who approves, who stops one.",
        "Offer and pricing rules": "Who sets an offer, and which system works out the price.",
        "Email and message delivery": "Sender domains, volumes and reputation, and who acts on a block.",
        "Personalisation rules": "What is shown to whom, on what grounds, and what is never used.",
        "Release freezes and launch windows": "Which days nothing changes, and who may break that.",
        "Coupons and promotion codes": "Issue, limits and fraud checks, from the campaign to the till.",
    },
    "Content": {
        "Content operations": "From brief to published: the steps, the roles, the system that carries them.",
        "Digital asset management": "Where pictures, films and their rights are kept, found and let expire.",
        "Product information": "Descriptions, pictures and attributes: who may correct which field.",
        "Translation and local versions": "What is centrally made, what locally, and how it is kept in step.",
        "Accessible content": "Text, contrast and captions that everybody can use, and who checks them.",
        "Generated text and pictures": "Where generative tools may be used, on which data, checked by whom.",
    },
    "Web and app": {
        "App innovation and development": "Which ideas become features, in what order, and when one is done.",
        "Website experience": "Templates, navigation and journeys: who designs, who builds, who says go.",
        "Web performance": "How fast pages must be, and what goes when they aren't.",
        "Tags and tracking": "Which scripts run on which page, who adds one, who takes it off.",
        "Search and findability": "On the site and in search engines: content, structure and technology.",
        "Checkout and payment": "Where conversion, fraud and law meet on one page.",
    },
    "Measurement and testing": {
        "Experimentation": "Tests with customers: ideas, sample sizes, collisions, and when a result counts.",
        "Campaign reporting": "One set of figures, one definition of each, on an agreed day.",
        "Attribution and marketing mix": "Which model shares out the credit, and who may change it.",
        "Web and app analytics": "What is measured, by which tool, and who signs off a new event.",
        "Dashboards and self-service": "Who builds a dashboard, and who answers for what it says.",
        "Customer feedback and research": "Surveys, reviews and panels: where answers are kept and joined.",
    },
    "Operations and budget": {
        "Peak load and incidents": "Who is warned before a campaign, and who is called when it hurts.",
        "Technology budget split": "Who pays to license, build and run, and who decides on the overrun.",
        "Requests and priorities": "How wishes reach IT, how they are ranked, and when an answer is due.",
        "Security of campaign sites and tools": "Checks before a launch, and who can take something offline.",
        "Access rights for agencies": "Who lets outsiders in, to what, and who shuts the door again.",
        "Support for marketing tools": "Who helps whom, in what hours, and who keeps the tool up to date.",
        "Skills and training": "What each side learns of the other's craft, and who makes room for it.",
    },
}

STARTER_ACTIVITIES: tuple[StarterActivity, ...] = tuple(
    StarterActivity(title, category, line)
    for category, entries in _LIBRARY.items()
    for title, line in entries.items()
)
"""The whole library, category by category."""
