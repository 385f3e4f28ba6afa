"""What columns of portfolios are called: in tools' exports and in people's tables, in several languages.

The tools: Jira (Cloud and Server), Trello, Asana, monday.com, Microsoft Planner, Notion, Microsoft Project.
"""

from collections.abc import Mapping

EXACT: Mapping[str, tuple[str, ...]] = {
    "title": (
        "summary|zusammenfassung|resume|resumen|riepilogo",
        "card name|task name|issue summary|aufgabenname|kartenname|vorgangsname|nom de la carte"
        "|nom de la tache"
        "|titel der aufgabe|nombre de la tarea|taak|taaknaam|aufgabentitel",
        "title|titel|titre|タイトル|件名|名称|titulo|titolo|name|nom|nombre|nome|naam",
        "project name|campaign name|initiative name|initiative|initiative project|vorhaben"
        "|iniciativa|iniziativa|initiatief|プロジェクト|プロジェクト名|案件|案件名|施策|项目|项目名称|projekt"
        "|project|projet|proyecto|progetto|projeto|initiatives"
        "|campaign|kampagne|campagne|campana|campagna|campanha|candidate|item|element|elemento|massnahme"
        "|projektname|projekttitel|projektbezeichnung|vorhabensname|kampagnenname|kampagnentitel|epic name",
        "task|aufgabe|vorgang|tache|tarea|card|karte|issue|topic|thema|betreff|subject|bezeichnung|activity",
    ),
    "key": (
        "issue key|vorgangsschlussel|schlussel|issue schlussel|cle|cle de ticket|clave"
        "|clave de incidencia|chiave",
        "item id|element id|task id|aufgaben id|card id|karten id|unique id|einmalige nr"
        "|einmalige id|ticket id"
        "|vorgangs nr|jira key|ticket|ticketnummer",
        "key|id|project id|projekt id|projektnummer|projekt nr|projektnr|project number|project no"
        "|project key"
        "|campaign id|kampagnen id|initiative id|kennung|code|project code|projektcode|ref|reference"
        "|referenz"
        "|item id auto generated|identifier|external id",
        "issue id|vorgangs id",
    ),
    "owner": (
        "assignee|bearbeiter|担当者|担当|负责人|zugewiesene person|zustandig|zustandige person|zugewiesen an"
        "|assigned to|assign"
        "|responsable|asignado a|assignees|responsabile|responsavel|verantwoordelijke"
        "|persona asignada|personne assignee|attribue a|assegnatario|beauftragter",
        "owner|besitzer|verantwortlich|verantwortliche|verantwortlicher|verantwortliche person"
        "|verantwortung"
        "|responsible|inhaber|project owner|project manager|projektleiter|projektleitung"
        "|projektleiter in|pm"
        "|lead|leitung|leiter|campaign owner|campaign manager|accountable|product owner|initiative owner"
        "|projektverantwortlicher|kampagnenverantwortlicher|proprietaire|propietario|chef de projet",
        "person|people|personen|members|mitglieder|member|resource names|ressourcennamen|resources"
        "|team member"
        "|noms ressources|nombres de los recursos|nomi risorse|nomes dos recursos|resourcenamen"
        "|beteiligte|personne|persona|persone",
        "contact|ansprechpartner|kontakt|sponsor|project sponsor|project lead|projektlead|submitted by",
        "client name|client|kunde|kundenname|customer|auftraggeber|department|abteilung|bereich|fachbereich"
        "|agency name|organisation|organization|business unit|unit|team|dept|ministere nom complet",
    ),
    "side": ("side|seite", "portfolio"),
    "starts_on": (
        "start|starts|starts on|開始日|開始|开始日期|start date|startdatum|start on|begin|beginn|begins"
        "|anfang|from|von"
        "|ab|start termin"
        "|timeline start|zeitachse start|zeitachse anfang|zeitachse beginn|timeline from"
        "|zeitleiste start|debut|date de debut|date debut|inicio|fecha de inicio"
        "|inizio|data inizio"
        "|data di inizio|begindatum|startet am|starttermin|anfangsdatum|beginndatum|startzeitpunkt"
        "|date start|data de inicio|data inicio|data inicial|fecha inicio|fecha inicial|date de depart"
        "|aanvang|aanvangsdatum"
        "|beginnt|beginnt am|ab wann|startdato|project start",
        "target start|planned start|geplanter start|geplanter beginn|planned start date|plan start"
        "|soll start",
        "kickoff|kick off|projektstart|projektbeginn|kampagnenstart|launch|launch date|scheduled start",
        "actual start|ist start|baseline start|forecast start|tatsachlicher anfang|geplanter anfang",
    ),
    "ends_on": (
        "end|ends|ends on|終了日|終了|期限|结束日期|end date|enddatum|ende|to|bis|until|finish|finish date"
        "|fertig stellen"
        "|fertigstellung"
        "|timeline end|zeitachse ende|timeline to|zeitleiste ende|zeitachse bis|fin|date de fin"
        "|date fin|fecha de fin|fecha fin|fine|data fine"
        "|einddatum|fim|data de fim|data fim|data final|data de termino|termino|fecha de termino|fecha final"
        "|fecha de finalizacion|data di fine|data conclusao|conclusao"
        "|endet am|endtermin|date end|abschluss|endet|fertigstellungsdatum|fertigstellungstermin"
        "|project end",
        "due date|due|due on|fallig|fallig am|falligkeitsdatum|falligkeit|faellig am|deadline|stichtag"
        "|date limite|date butoir|fecha limite|data limite|prazo|plazo|streefdatum|opleverdatum|termine prevu"
        "|date d echeance|echeance|fecha de vencimiento|vencimiento|scadenza|vervaldatum|data di scadenza"
        "|geplantes ende|planned end|planned finish|target end|target date|zieldatum|zieltermin|plan ende"
        "|completion date|estimated completion date|projektende|kampagnenende|planned end date|soll ende",
        "expected completion|forecast end|go live|golive|go live date|release date|planned completion date",
        "actual finish|actual end|ist ende|baseline finish|tatsachliches ende",
    ),
    "period": (
        "timeline|zeitachse|zeitraum|kw|cw|week|weeks|woche|wochen|kalenderwoche|kalenderwochen|semaine|semaines"
        "|semana|semanas|settimana|settimane|quarter|quartal|trimestre|kwartaal|fiscal year|financial year"
        "|year|jahr|geschaftsjahr|fy|gj|zeitleiste|period|laufzeit"
        "|dates|date|datum|termin|time frame|timeframe|when|wann"
        "|date range|duration dates|periode|periodo|kampagnenzeitraum|flight dates|flight|runtime"
        "|project timeline",
    ),
    "duration": (
        "duration|dauer|duree|duracion|durata|duree previsionnelle en annee|geplante dauer|planned duration",
    ),
    "budget": (
        "budget|budgets|予算|予算額|预算|presupuesto|orcamento|bilancio|begroting|total budget|gesamtbudget"
        "|budget total|totalbudget",
        "project budget|projektbudget|campaign budget|kampagnenbudget|planned budget|planbudget"
        "|approved budget"
        "|genehmigtes budget|monthly budget|budget estimate|geplantes budget|budget geplant|budget plan",
        "lifecycle cost|life cycle cost|whole life cost|total cost|gesamtkosten|total costs"
        "|cout total|cout estime"
        "|estimated cost|coste total|costo totale|geschatzte kosten|projektkosten|investitionssumme"
        "|volumen",
        "cost|costs|kosten|money|amount|betrag|summe|cout|couts|coste|costo|custo|montant|importe"
        "|kosten plan"
        "|planned cost|plankosten|investment|investition|spend|ausgaben|fixed cost|aufwand|geld",
        "expected cost|forecast cost|media spend|planned spend",
    ),
    "currency": ("currency|currency code|wahrung|devise|moneda|valuta|moeda|wahrungscode|ccy|monnaie",),
    "status": (
        "status|statut|situacao|situacion|situation|ステータス|状態|状态|estado|stato|zustand",
        "project status|projektstatus|campaign status|item status|task status|state|stand|progress"
        "|fortschritt|vorgangsstatus|phase du projet en cours|etat|stadium|bearbeitungsstand",
        "phase|stage|lifecycle stage|project phase|projektphase",
        "list|list name|liste|listenname|section column|section|abschnitt spalte|abschnitt|column"
        "|lista|spalte"
        "|bucket name|bucket|bucketname|group|gruppe|nom de la liste",
        "rag|rag status|ampel|ampelstatus|health|ipa delivery confidence assessment|delivery confidence",
    ),
    "stage": ("status category|statuskategorie|categorie d etat|categoria de estado",),
    "progress": (
        "complete|percent complete|abgeschlossen|prozent abgeschlossen|avancement|done %"
        "|fertigstellungsgrad"
        "|completion|percentage complete|work complete|fortschritt in prozent",
    ),
    "completed": (
        "completed at|completed date|completed on|completed|abgeschlossen am|abschlussdatum|erledigt am"
        "|resolved|due complete|completion time|resolution date|gelost",
    ),
    "archived": ("archived|archiviert|card archived|archive|archivado|archiviato",),
    "description": (
        "description|beschreibung|説明|内容|描述|descripcion|descrizione|descricao|omschrijving"
        "|card description|desc|task content"
        "|details|detail|notes|note|notizen|notiz|kartenbeschreibung|beschrijving|aufgabenbeschreibung",
        "summary|zusammenfassung|project description|projektbeschreibung|description aims"
        "|description et objectifs du projet|goal"
        "|business goal|ziele|zielsetzung|kurzbeschreibung|campaign description"
        "|kampagnenbeschreibung|inhalt"
        "|scope|umfang|zweck|purpose|content|bemerkung|bemerkungen|anmerkungen|remarks",
    ),
    "activity": ("activity|overlap activity|aktivitat",),
    "activities": ("activities|overlap activities|aktivitaten|exercises",),
    "phase": ("phase|stage|decision phase|entscheidungsphase",),
    "after": ("after|predecessors|predecessor|depends on|vorganger|nach|blocked by|dependencies",),
    "question": ("question|hand over question|frage",),
    "wants_view_of": (
        "needs review by|wants view of|wants the view of|needs view of|view wanted from|wunscht sicht von"
        "|sicht gewunscht von|review by|to be reviewed by",
    ),
}
"""By field, names in groups, best first: bare, in lower case, without accents."""

_NOUN = (
    r"(?:project|campaign|initiative|programme|program|task|activity|item|card|issue|epic|feature"
    r"|product|measure|projekt|kampagnen?|vorhaben|massnahme|projet|campagne|proyecto|progetto|work ?stream)"
)
_MEANT = "(?:planned|target|scheduled|expected|estimated|proposed)"
PATTERNS: Mapping[str, tuple[tuple[str, int], ...]] = {
    "currency": ((rf"{_NOUN} currency(?: code)?", 1),),
    "title": (
        (rf"{_NOUN}s?(?: s)? (?:name|title|titel)", 4),
        (
            r"(?:name|title|nom|titre|nombre|nome|bezeichnung|titel|titolo) (?:of|du|de|del|des|der) .*",
            4,
        ),
        (r"(?:objective|objectives|ziel|goal|objectif|objetivo|obiettivo)", 9),
    ),
    "key": (
        (rf"unique {_NOUN} (?:id|identifier|key)", 1),
        (rf"{_NOUN}s? (?:id|key|number|no|nr|code|identifier|ref)", 3),
        (r"unique .* (?:id|identifier)", 3),
        (r"\w+ id number|uniqueid", 3),
    ),
    "owner": (
        (rf"{_NOUN} (?:owner|manager|lead|leader|sponsor|leiter|leitung)", 2),
        (r"(?:business|technical|it|marketing|executive|senior responsible) (?:owner|lead|sponsor)", 3),
    ),
    "starts_on": (
        (rf"{_NOUN} (?:start|begin|beginn|kick ?off)(?: date|s| on)?", 1),
        (rf"{_MEANT} (?:start|begin|launch)(?: date)?", 2),
        (r".*\b(?:start|beginn?|startdatum|debut|inicio|inizio)(?: date| datum| on)?", 7),
    ),
    "ends_on": (
        (rf"{_NOUN} (?:end|finish|completion|close)(?: date|s| on)?", 1),
        (
            r"(?:planned|target|scheduled|expected|estimated|proposed)"
            r" (?:end|finish|completion|delivery)(?: date)?",
            2,
        ),
        (r".*\b(?:end|finish|completion|enddatum|fin|due|deadline)(?: date| datum| on)?", 7),
    ),
    "budget": (
        (r"(?:total|overall|gesamt|approved|annual|jahres|planned|estimated|allocated) ?budget", 2),
        (r"budget (?:total|planned|approved|estimate|amount|plan|geplant|gesamt|volumen|20\d\d)", 2),
        (r"(?:total )?(?:baseline )?(?:whole life|lifecycle|life cycle) costs?", 3),
        (rf"{_NOUN} budget(?: total| amount)?", 2),
        (r"budgeted costs?(?: in .*)?", 3),
        (r"\w+ budget", 4),
        (r"(?:total|estimated|planned|projected|approved|overall) \w* ?costs?", 5),
        (r"(?:cout|coste|costo|custo|montant|kosten) \w+", 6),
    ),
    "status": (
        (rf"{_NOUN} (?:status|state|phase|stage)", 2),
        (r".*\bdelivery confidence assessment", 9),
    ),
    "description": (
        (r"description (?:and|et|und|y) .*", 3),
        (rf"(?:short )?description of (?:the )?{_NOUN}", 3),
        (rf"{_NOUN} (?:summary|scope|notes?|goals?|objectives?)", 3),
    ),
}
"""By field, what names of a kind look like, and how many groups behind the first they stand."""
