"""What is stored: tables, code lists and fields that know their label, privacy and export code.

Importing this package registers every table, so ``Base.metadata`` is complete.
"""

from l2w_desktop.models.audit import AuditAnchor, AuditEntry
from l2w_desktop.models.changes import Change, Conflict, Waiting
from l2w_desktop.models.codes import ListCode
from l2w_desktop.models.desk import DeskVisit
from l2w_desktop.models.duos import Decision, Duo
from l2w_desktop.models.erasures import Erasure
from l2w_desktop.models.fields import Base
from l2w_desktop.models.follow_ups import FollowUp
from l2w_desktop.models.handovers import Handover
from l2w_desktop.models.local import (
    Draft,
    ImportedRow,
    Installation,
    ListSetting,
    Package,
    Peer,
    Pin,
    ProjectKey,
    Pseudonym,
)
from l2w_desktop.models.meetings import Meeting
from l2w_desktop.models.mentees import Mentee
from l2w_desktop.models.mentors import Mentor
from l2w_desktop.models.paperwork import Consent, IssuedDocument
from l2w_desktop.models.people import DuplicateVerdict, Education, LanguageSkill, Person
from l2w_desktop.models.privacy import PrivacyRequest, Restriction, RetentionRule
from l2w_desktop.models.programme import Cohort, Programme, Project, Site
from l2w_desktop.models.search import Opened, SearchEntry
from l2w_desktop.models.users import User, UserSite

__all__ = [
    "AuditAnchor",
    "AuditEntry",
    "Base",
    "Change",
    "Cohort",
    "Conflict",
    "Consent",
    "Decision",
    "DeskVisit",
    "Draft",
    "Duo",
    "DuplicateVerdict",
    "Education",
    "Erasure",
    "FollowUp",
    "Handover",
    "ImportedRow",
    "Installation",
    "IssuedDocument",
    "LanguageSkill",
    "ListCode",
    "ListSetting",
    "Meeting",
    "Mentee",
    "Mentor",
    "Opened",
    "Package",
    "Peer",
    "Person",
    "Pin",
    "PrivacyRequest",
    "Programme",
    "Project",
    "ProjectKey",
    "Pseudonym",
    "Restriction",
    "RetentionRule",
    "SearchEntry",
    "Site",
    "User",
    "UserSite",
    "Waiting",
]
