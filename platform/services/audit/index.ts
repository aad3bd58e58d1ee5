export { entriesOf } from "./entries-of.ts";
export { exportAudit } from "./export-audit.ts";
export { listAudit, type AuditQuery } from "./list-audit.ts";
export { showAuditHead } from "./show-audit-head.ts";
export { verifyTrail } from "./verify-trail.ts";
