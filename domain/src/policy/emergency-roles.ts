/** Roles that somebody can be given for a while when there is no time to wait. */
export const emergencyRoles = ["supervisor", "case_worker"] as const;
export type EmergencyRole = (typeof emergencyRoles)[number];

/** The longest that such a role lasts, and the longest that a request for one waits for its answer. Minutes. */
export const longestEmergencyMinutes = 240;
