/**
 * Everything that the audit trail can say, once: who did it and to what stand beside it in the entry. An action that is
 * not here cannot be recorded, and one without its sentence `auditAction.<action>` in every language does not compile.
 * Past tense; never renamed and never removed, because old trails keep their words.
 */
export const auditActions = [
  "node.claimed",
  "session.started",
  "session.ended",
  "import.uploaded",
  "import.started",
  "import.stopped",
  "import.finished",
  "import.failed",
  "import.removed",
  "import.restored",
  "import.purged",
  "import.rejects_exported",
  "campaign.exported",
  "lead.opened",
  "lead.noted",
  "lead.decided",
  "lead.decision_withdrawn",
  "lead.exported",
  "lead.removed",
  "lead.restored",
  "lead.purged",
  "leads.exported",
  "audit.read",
  "audit.exported",
  "audit.verified",
  "audit.head_shown",
  "retention.changed",
  "retention.expired",
  "erasure.replayed",
  "erase_drill.run",
] as const;
export type AuditAction = (typeof auditActions)[number];
