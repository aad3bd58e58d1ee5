export { acknowledgeEmergency } from "./acknowledge-emergency.ts";
export { answerEmergency } from "./answer-emergency.ts";
export { askEmergency } from "./ask-emergency.ts";
export { endEmergency } from "./end-emergency.ts";
export { endOldEmergencies } from "./end-old-emergencies.ts";
export { listAlarms } from "./list-alarms.ts";
export { listEmergencies } from "./list-emergencies.ts";
export { readEmergency, type EmergencyWithDeeds } from "./read-emergency.ts";
export { reviewEmergency } from "./review-emergency.ts";
