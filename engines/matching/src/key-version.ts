/**
 * Which rules made a key. Keys are stored as tokens: whoever changes a rule raises this number, and stored tokens of an
 * older version are made anew from the names themselves.
 */
export const keyVersion = 1;
