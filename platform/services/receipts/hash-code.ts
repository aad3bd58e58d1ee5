import { scrypt } from "node:crypto";

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

/**
 * What the node keeps of a receipt's code, and by which it is found again: base64url of 32 bytes. 16 digits are 53 bits;
 * a tenth of a second for each guess is what makes a stolen table worth nothing. Source: RFC 7914 (scrypt), with the
 * parameters that OWASP's password storage sheet gives as one of its equal choices.
 */
export const hashCode = (code: string, nodeId: string): Promise<string> =>
  new Promise((resolve, reject) => {
    scrypt(code, `suar receipt ${nodeId}`, 32, cost, (error, key) => {
      if (error === null) resolve(key.toString("base64url"));
      else reject(error);
    });
  });
