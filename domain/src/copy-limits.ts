// Without schemas: a browser asks for it too.

/** How long a copy on paper can be opened on a phone. Days; a shorter time is the safer one. */
export const copyDays = [14, 30, 90] as const;

/** After this many wrong PINs a copy stays shut, for whoever tries; the office makes a new one. */
export const mostPinTries = 8;
/** Digits of a PIN. */
export const pinLength = 6;

/** What may be sent back from one copy: enough for a person, too little to fill a disk. */
export const copyAnswerLimits = { answers: 20, characters: 2_000 } as const;
