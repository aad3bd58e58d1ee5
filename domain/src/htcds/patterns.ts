/** The standard's expression for telephone numbers (E.164). */
export const phonePattern = String.raw`^\+?[1-9]\d{1,14}$`;
