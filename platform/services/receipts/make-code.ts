import { receiptDigits } from "@suar/domain";
import { randomInt } from "node:crypto";

/** A new code: 16 digits by chance, 53 bits. */
export const makeCode = (): string => Array.from({ length: receiptDigits }, () => String(randomInt(10))).join("");

/** The code as it is read aloud and written down: `1234 5678 9012 3456`. */
export const groupCode = (code: string): string => code.match(/\d{4}/g)?.join(" ") ?? code;
