export { planSave, runMs, type AskedSave, type KeptVersion, type SavePlan } from "./plan-save.ts";
