import type { Migration } from "../migrate.ts";
import { initial } from "./0001-initial.ts";
import { trustCore } from "./0002-trust-core.ts";
import { offerReports } from "./0003-offer-reports.ts";
import { collections } from "./0004-collections.ts";
import { preservation } from "./0005-preservation.ts";
import { cases } from "./0006-cases.ts";
import { consents } from "./0007-consents.ts";
import { receipts } from "./0008-receipts.ts";
import { judgements } from "./0009-judgements.ts";
import { lifeFirst } from "./0010-life-first.ts";
import { caseImports } from "./0011-case-imports.ts";

/** Every migration that ever landed, in order. A landed one is never changed. */
export const migrations: readonly Migration[] = [
  initial,
  trustCore,
  offerReports,
  collections,
  preservation,
  cases,
  consents,
  receipts,
  judgements,
  lifeFirst,
  caseImports,
];
