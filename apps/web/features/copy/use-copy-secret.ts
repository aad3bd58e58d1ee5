import { useEffect, useState } from "react";
import { fromBase64Url } from "./copy-keys.ts";

const secretPattern = /^[A-Za-z0-9_-]{43}$/;

/**
 * The secret of the paper, from the part of the address behind the #, which is never sent. It is taken out of the address at
 * once, so that it does not stand there while somebody looks. `undefined` when the address is not whole.
 */
export function useCopySecret(): Uint8Array<ArrayBuffer> | undefined {
  const [secret, setSecret] = useState(readSecret);
  useEffect(() => {
    const take = (): void => {
      setSecret((before) => readSecret() ?? before);
      if (location.hash !== "") history.replaceState(history.state, "", location.pathname);
    };
    take();
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);
  return secret;
}

function readSecret(): Uint8Array<ArrayBuffer> | undefined {
  const text = location.hash.slice(1);
  return secretPattern.test(text) ? fromBase64Url(text) : undefined;
}
