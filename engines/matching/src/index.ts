/**
 * Which rules made a key. Keys are stored as tokens, so a change of any rule raises it, and the keys are made anew.
 */
export const keyVersion = 1;
