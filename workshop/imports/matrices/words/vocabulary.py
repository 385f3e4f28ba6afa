"""Words that matrices are made of, in the languages people keep them in: roles, nothing, heads, people."""

import re
from collections.abc import Mapping

from workshop.imports.asking import words

NOTHING = frozenset(
    words("""
    -; –; —; −; --; ---; .; ·; …; /; n/a; na; n.a.; n.a; n; no; none; nil; nein; kein; keine; keiner;
    k.a.; k. a.; entfällt; non; aucun; aucune; néant; ninguno; ninguna; nessuno; nessuna; nenhum; nenhuma;
    não; geen; nvt; n.v.t.; not involved; not applicable; 0; нет; leer; (none); (-)
    """)
)
"""What stands in a cell for no role, whatever the capitals; an N among them."""

OPEN = frozenset(
    words(
        "tbd; tba; tbc; tbh; ?; ??; ???; offen; open; vacant; à définir; por definir; n.n.; nn; da definire"
    )
)
"""What stands in a cell for somebody who isn't known yet."""

_ACCOUNTABLE = (
    r"acc|account|accountables?|accountability|approv(?:er|ers|es|al)|final say"
    r"|rechenschaftspflichtig\w*|gesamtverantwort\w+|ergebnisverantwort\w+|genehmig(?:er|erin|t|ung)|freigabe"
    r"|freigeber(?:in)?|freigebend\w*|entscheider(?:in)?|entscheidet|letztverantwort\w+"
    r"|approbat(?:eur|rice|ion)s?|approuve|autorite|garante?s?|redevable|valideur|validation|valide"
    r"|aprob(?:ador|adora|adores|acion)|aprueba|autoridad|autoriza|rinde cuentas|rendidor de cuentas"
    r"|approva(?:tore|trice|tori|zione)?|responsabile finale|autorita"
    r"|aprova(?:dor|dora|dores|cao)?|autoridade|presta(?:dor)? (?:de )?contas|eindverantwoord\w+|accorde\w+"
    r"|goedkeur(?:der|t|ing)|keurt goed|beslis(?:ser|t)|aansprakelijk\w*|decide(?:ur|use)?"
    r"|утверждает|утверждающий|подотчетный"
)
_RESPONSIBLE = (
    r"resp|responsibles?|responsibility|does|doers?|performs?|performers?|executes?|executors?"
    r"|durchfuhr(?:end\w*|ung|er|erin|t)|durchfuhrungsverantwort\w+|ausfuhr(?:end\w*|ung|er|erin|t)"
    r"|umsetz(?:end\w*|ung|er|erin|t)|bearbeit(?:er|erin|end\w*|ung|et)"
    r"|realisat(?:eur|rice|ion)s?|realise|execut(?:ant|ante|ants|e)|ejecut(?:or|ora|ores|a|ante)"
    r"|realiza(?:dor|dora)?"
    r"|esecut(?:ore|rice|ori)|esegue|execut(?:or|ora|ores)|executa|uitvoer(?:end|ende|der|ders|ing)|voert uit"
    r"|macht|tut|fait|hace|fa|faz|doet|encargad[oa]s?|incaricat[oaie]|encarregad[oa]s?"
    r"|исполнитель|выполняет"
)
_EITHER = (
    r"(?:haupt)?verantwort(?:lich|liche|licher|lichen|lichkeit|ung)|zustandig\w*|responsables?|responsabilite"
    r"|responsabil(?:e|i|ita|idad|idade)|responsave(?:l|is)|verantwoordelijk\w*|ответственный"
)
_CONSULTED = (
    r"cons|consult(?:ed|s|ation)?|to be consulted|konsult(?:iert|ieren|ierte|ation)|zu konsultieren"
    r"|beratend\w*"
    r"|berat|berater(?:in)?|beratung|anzuhoren|rucksprache|wird gefragt|gefragt|befragt|konsultierte\w*"
    r"|consulte(?:e?s?|r)|a consulter|consultad[oa]s?|consultat[oaie]"
    r"|consulenz[ae]|geraadpleegd\w*|raadpleegt|te raadplegen|geconsulteerd|консультирует|консультант"
)
_INFORMED = (
    r"inf|info|inform(?:ed|s)?|to be informed|informiert\w*|zu informieren|informieren|information"
    r"|(?:zur )?kenntnis(?:nahme)?|benachrichtigt|erfahrt|notified|told|pour information|para informacion"
    r"|informe(?:e?s?|r)"
    r"|a informer|informad[oa]s?|informat[oaie]|geinformeerd\w*|te informeren|wordt geinformeerd"
    r"|информируется|информируемый"
)
_CONTRIBUTES = (
    r"contribut(?:ors?|es?|ing)|mitwirkend\w*|mitwirkung|mitarbeit|wirkt mit|contributeurs?|contributrices?"
    r"|contribuye|colaborador(?:a|es)?|contributor[ei]|contribuente|colabora|bijdrager?s?|draagt bij"
)
_DRIVES = (
    r"driv(?:ers?|es)|treiber(?:in)?|treibt|federfuhrend\w*|federfuhrung|pilot[ei]|moteur|impulsora?"
    r"|conductora?|promotore|trekker|aanjager"
)
_BY_SCHEME: Mapping[str, Mapping[str, str]] = {
    "RACI": {"A": _ACCOUNTABLE, "R": _RESPONSIBLE, "C": _CONSULTED, "I": _INFORMED},
    "DACI": {
        "D": _DRIVES,
        "A": _ACCOUNTABLE,
        "C": _CONTRIBUTES + "|" + _CONSULTED,
        "I": _INFORMED,
    },
    "RAPID": {
        "R": r"recommend(?:s|er|ers|ation)?|empfiehlt|empfehl(?:ung|end\w*)|recommande"
        r"|recomienda|raccomanda|recomenda",
        "A": r"agree[sd]?|zustimm(?:ung|end\w*|t)|stimmt zu|accord|acuerda|concorda|akkoord",
        "P": _RESPONSIBLE.replace("resp|responsibles?|responsibility|", ""),
        "I": r"inputs?|gibt input|zuarbeit",
        "D": r"decid(?:es?|ers?)|decisions?|entscheid(?:et|er|erin|ung)"
        r"|decideu[rs]e?|decide|decisor[ae]?|beslisser",
    },
}
_PATTERNS = {
    scheme: {letter: re.compile(pattern) for letter, pattern in by_letter.items()}
    for scheme, by_letter in _BY_SCHEME.items()
}
_OR_BOTH = re.compile(_EITHER)
_FILLERS = re.compile(
    r"\b(?:person|persons|people|party|parties|partie|role|roles|rolle|team|is|are|the|it|wer|ist|who|wird|werden"
    r"|es|an|qui|est|e|quien|se|le|la|lo"
    r"|chi|quem|wie|het|wordt|worden|personne|persona|pessoa|primary|lead|final|ly)\b"
)

ACTIVITY = frozenset(
    words("""
    activity; activities; task; tasks; deliverable; deliverables; decision; decisions; process; processes;
    item; title; area; work package; milestone; step; subject; topic; action; work; responsibility; what;
    duty; scope; aufgabe; aufgaben; aktivitat; aktivitaten; tatigkeit; tatigkeiten; vorgang; prozess;
    arbeitspaket; entscheidung; thema; leistung; massnahme; was; tarea; tareas; actividad; actividades;
    entregable; proceso; atividade; atividades; tarefa; tarefas; entrega; processo; tache; taches;
    activite; activites; livrable; processus; quoi; attivita; compito; compiti; decisione; taak; taken;
    activiteit; activiteiten; beslissing; werkzaamheid; задача; задачи; деятельность; процесс
    """)
)
"""What the column of activities is called, as `column_word` gives it."""
GROUP = frozenset(
    words("""
    phase; phases; stage; category; group; area; theme; workstream; stream; cluster; domain; section;
    block; level; epic; track; kategorie; gruppe; bereich; themenfeld; abschnitt; handlungsfeld;
    themenbereich; etape; etapa; fase; categorie; groupe; domaine; categoria; grupo; ambito; gruppo;
    groep; gebied; thema; этап; фаза; process group
    """)
)
"""What a column that groups the activities is called."""
PERSON = frozenset(
    words("""
    person; name; participant; who; people; member; team member; role; roles; stakeholder; team; teams;
    resource; function; position; department; employee; owner; wer; personen; mitarbeiter; mitarbeiterin;
    mitarbeitende; teilnehmer; rolle; rollen; beteiligte; funktion; abteilung; bereich; quien; persona;
    personas; rol; equipo; pessoa; pessoas; papel; equipe; personne; personnes; qui; acteur; acteurs; chi;
    persone; ruolo; ruoli; wie; medewerker; кто; участник; роль; сотрудник
    """)
)
"""What a column of people is called."""
WHO = PERSON - frozenset(
    words("""
    role; roles; team; teams; function; position; department; rolle; rollen; funktion; abteilung; bereich;
    rol; equipo; papel; equipe; ruolo; ruoli; роль
    """)
)
"""What a column of people's own names is called."""
ROLE = frozenset(
    words("""
    role; letter; raci; daci; rapid; rasci; raci role; raci letter; raci code; rolle; rol; papel; ruolo;
    code; responsibility; responsibilities; involvement; verantwortung; beteiligung; responsabilidad;
    responsabilite; responsabilita; responsabilidade; verantwoordelijkheid; assignment; type; роль
    """)
)
"""What a column of role letters is called."""
LEGEND = frozenset(
    words("legend; key; legende; leyenda; legenda; leggenda; chiave; codes; raci key; erlauterung")
)
ASIDE = frozenset(
    words("""
    no; nr; id; number; nummer; wbs; ref; pos; note; notes; comment; comments; remark;
    remarks; description; details; status; state; due; due date; date; start; end; deadline; priority;
    effort; hours; budget; cost; frequency; tool; tools; document; documents; link; output; input;
    deliverable; deliverables; total; sum; count; check; kommentar; bemerkung; bemerkungen; beschreibung;
    notiz; notizen; anmerkung; anmerkungen; termin; datum; frist; prioritat; aufwand; stand; ergebnis;
    summe; gesamt; anzahl; haufigkeit; remarque; remarques; commentaire; commentaires; statut; echeance;
    priorite; observaciones; notas; comentarios; estado; fecha; prioridad; descripcion; descricao;
    observacoes; comentario; prazo; commenti; stato; scadenza; priorita; descrizione; opmerking;
    opmerkingen; toelichting; omschrijving; prioriteit; totaal; totale; suma; soma
    """)
)
"""What columns are called that hold neither people nor activities."""
MARKS = frozenset(words("x; ✓; ✔; ☑; ☒; ✅; ●; •; ■; ◆; ◼; ⬤; ×; 1; yes; y; ja; oui; sí; si; sim; да"))
"""What stands in a cell for: yes, this one."""


def role_of(word: str, scheme: str, either: str) -> str | None:
    """The letter that a word without accents and capitals means; `either` for those of two meanings."""
    found = _role_of(word, scheme, either)
    if found is None and (bare := " ".join(_FILLERS.sub(" ", word).split())) and bare != word:
        found = _role_of(bare, scheme, either)
    return found


def _role_of(word: str, scheme: str, either: str) -> str | None:
    for letter, pattern in _PATTERNS[scheme].items():
        if pattern.fullmatch(word):
            return letter
    return either if either in scheme and scheme != "RAPID" and _OR_BOTH.fullmatch(word) else None


def has_two_meanings(word: str) -> bool:
    """Whether a word says who does it in one company, and who answers for it in another."""
    return bool(_OR_BOTH.fullmatch(word) or _OR_BOTH.fullmatch(" ".join(_FILLERS.sub(" ", word).split())))


def contributes(word: str, scheme: str) -> str | None:
    """The letter of somebody who is part of it, where a scheme has none of its own: asked before."""
    return "C" if "C" in scheme and re.fullmatch(_CONTRIBUTES, word) else None
