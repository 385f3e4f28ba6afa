"""What a word says of how far something is; tools and languages have many words for a few states."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from workshop.domain.portfolios.status import CANCELLED, DONE, ON_HOLD, ONGOING, PLANNED
from workshop.domain.text import clean_line
from workshop.imports.values.blanks import plain_line, says_nothing

_WORDS: Mapping[str, str] = {
    PLANNED: """
        planned|planning|to do|todo|to-do|backlog|open|new|not started|not begun|draft|proposed|upcoming
        |scheduled
        |ready|selected for development|up next|next up|next|later|idea|ideas|approved|requested|future|queued
        |pending|submitted|in planning|committed|initiation|concept|defined|reopened
        |geplant|offen|neu|nicht begonnen|nicht gestartet|noch nicht begonnen|zu erledigen|zu tun|ausstehend
        |in planung|planung|vorgeschlagen|entwurf|bereit|idee|ideen|genehmigt|beantragt|aufgaben
        |à faire|a faire|planifié|prévu|en attente de démarrage|non commencé|nouveau|brouillon
        |por hacer|pendiente|planificado|no iniciado|da fare|pianificato|non iniziato|a fazer|planejado
        |planeado
        |tareas por hacer|por iniciar|da completare|tarefas pendentes|itens pendentes|pendente|não iniciado
        |te doen|gepland|niet gestart|未着手|やること|やりたいこと|予定|待办|计划中
    """,
    ONGOING: """
        ongoing|in progress|doing|started|active|live|running|in delivery|in development|in review|review
        |testing
        |in test|in testing|in work|working on it|work in progress|wip|on track|at risk|off track|in flight
        |execution
        |executing|implementation|implementing|in execution|enabled|under way|underway|delivery|building|build
        |development|design|in design|pilot|qa|in qa|code review|on-going|current|in implementation|rollout
        |eligible
        |laufend|läuft|aktiv|in arbeit|in bearbeitung|in umsetzung|umsetzung|begonnen|gestartet|in prüfung
        |im gang
        |in entwicklung|in durchführung|wird umgesetzt|im test
        |en ejecución|in esecuzione|em execução|em progresso|mee bezig
        |en cours|démarré|actif|en curso|en progreso|activo|in corso|attivo|em andamento|em curso|ativo
        |bezig|lopend|in uitvoering|進行中|作業中|対応中|实施中|进行中
    """,
    DONE: """
        done|completed|complete|closed|finished|resolved|ended|delivered|released|shipped|launched
        |fixed|accepted|deployed|implemented|completed early|completed late
        |erledigt|abgeschlossen|fertig|beendet|fertiggestellt|geschlossen|umgesetzt|gelöst|abgenommen
        |terminé(e)|terminée|livrée|listo|lista|finalizada|completada|terminada|completata|conclusa|concluso
        |concluída|finalizado|finalizada|concluido|concluida
        |terminé|fait|clos|achevé|livré|résolu|hecho|terminado|completado|cerrado|finalizado|fatto
        |completato|chiuso
        |concluído|feito|klaar|gereed|afgerond|voltooid|完了|クローズ|済|完成|已完成
    """,
    ON_HOLD: """
        on hold|onhold|hold|paused|blocked|stuck|waiting|waiting for|suspended|deferred|parked|postponed
        |impediment
        |waiting for customer|waiting for approval|not eligible|limited
        |pausiert|angehalten|blockiert|wartend|wartet|zurückgestellt|verschoben|gestoppt|ruht|ausgesetzt
        |unterbrochen
        |en attente|en pause|suspendu|bloqué|en espera|pausado|bloqueado|in attesa|sospeso|in pausa|bloccato
        |em espera|suspenso|in de wacht|geblokkeerd|gepauzeerd|保留|保留中|一時停止|暂停
    """,
    CANCELLED: """
        cancelled|canceled|rejected|withdrawn|won't do|wont do|won't fix|declined|dropped|abandoned|terminated
        |discarded|duplicate|removed|obsolete|stopped
        |abgebrochen|abgelehnt|verworfen|storniert|gestrichen|eingestellt|zurückgezogen
        |annulé|abandonné|rejeté|cancelado|rechazado|descartado|annullato|rifiutato|rejeitado|geannuleerd
        |vervallen
        |中止|却下|取消|已取消
    """,
}
_STATES: Mapping[str, str] = {
    word.strip(): state for state, words in _WORDS.items() for word in words.split("|") if word.strip()
}
_AROUND = re.compile(r"^[\W\d_]+|[\W_]+$")
_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*%?")


@lru_cache(maxsize=1_024)
def state_of(text: str) -> str | None:
    """The state that a word stands for; None for one that isn't known to stand for any."""
    word = plain_line(text).casefold()
    return _STATES.get(word) or _STATES.get(_AROUND.sub("", word))


def read_state(text: str) -> str:
    """The state that a word stands for, else the word itself; blank where it says nothing."""
    return "" if says_nothing(text) else state_of(text) or clean_line(text)


def are_of_one(texts: Iterable[str]) -> bool:
    """Whether shares are written as parts of one, as workbooks keep them: none is above it or has a sign."""
    shares = [found for text in texts if (found := _SHARE.fullmatch(plain_line(text)))]
    return bool(shares) and all(
        "%" not in each[0] and float(each[1].replace(",", ".")) <= 1 for each in shares
    )


def state_of_share(text: str, of_one: bool = False) -> str | None:
    """How far it is by the share that is done, as in "45 %", or as parts of one; None for anything else."""
    found = _SHARE.fullmatch(plain_line(text))
    if found is None:
        return None
    share = float(found[1].replace(",", "."))
    whole = 1.0 if of_one else 100.0
    if share > whole:
        return None
    return PLANNED if share == 0 else DONE if share == whole else ONGOING
