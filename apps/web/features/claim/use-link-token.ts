import { useEffect, useState } from "react";

const readToken = (): string => location.hash.slice(1);

/**
 * The secret of the one-time link. It stands behind the # so that it reaches no server log. A link pasted while this
 * page is open changes only that part of the address and loads nothing, so the page listens for it.
 */
export function useLinkToken(): string {
  const [token, setToken] = useState(readToken);
  useEffect(() => {
    const read = (): void => setToken((before) => readToken() || before);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return token;
}
