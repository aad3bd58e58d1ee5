import type { AskedRecovery } from "@suar/domain";
import { useState } from "react";

const place = "suar.recovery";

/**
 * The request that this tab made. It outlives a reload, because phones throw pages away while their owner makes the very
 * call that this page asks for, and it ends with the tab. Its secret opens nothing before two keepers have approved.
 */
export function useAskedRecovery(): readonly [AskedRecovery | undefined, (asked: AskedRecovery | undefined) => void] {
  const [asked, setAsked] = useState(readKept);
  const keep = (next: AskedRecovery | undefined): void => {
    if (next === undefined) dropAskedRecovery();
    else sessionStorage.setItem(place, JSON.stringify(next));
    setAsked(next);
  };
  return [asked, keep];
}

/** Forgets the request of this tab. */
export const dropAskedRecovery = (): void => sessionStorage.removeItem(place);

function readKept(): AskedRecovery | undefined {
  const text = sessionStorage.getItem(place);
  if (text === null) return undefined;
  const kept = JSON.parse(text) as AskedRecovery;
  return Date.parse(kept.expiresAt) > Date.now() ? kept : undefined;
}
