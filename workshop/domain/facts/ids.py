"""The kinds of ids; each is a string that is unique in its list."""

from typing import NewType

ParticipantId = NewType("ParticipantId", str)
ObjectiveId = NewType("ObjectiveId", str)
StatementId = NewType("StatementId", str)
InitiativeId = NewType("InitiativeId", str)
GapId = NewType("GapId", str)
CapabilityId = NewType("CapabilityId", str)
ActivityId = NewType("ActivityId", str)
PhaseId = NewType("PhaseId", str)
CandidateId = NewType("CandidateId", str)
CriterionId = NewType("CriterionId", str)
TaskId = NewType("TaskId", str)
IncrementId = NewType("IncrementId", str)
