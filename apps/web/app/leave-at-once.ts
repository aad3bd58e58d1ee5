const emptyPage = "about:blank";
let exitAddress = emptyPage;

/**
 * Learns from this node where its pages are left to. A bare call: it opens none of what the browser keeps of this address.
 * Errors: none; without an answer it stays the empty page.
 */
export async function learnExit(): Promise<void> {
  const answer = await fetch("/api/v1/node", { credentials: "omit" }).catch(() => undefined);
  if (answer?.ok !== true) return;
  const { exitAddress: given }: { readonly exitAddress?: string | null } = await answer.json();
  exitAddress = given ?? emptyPage;
}

/**
 * Asks the browser to drop what it kept of this address, without waiting for the answer, and puts another page in the
 * place of this one, the empty one where there is no network: Back does not return here. The list of visited pages stays:
 * no page can clear it.
 */
export function leaveAtOnce(): void {
  void fetch("/api/v1/leave", { method: "POST", keepalive: true, headers: { "x-suar": "1" } }).catch(() => {});
  location.replace(navigator.onLine ? exitAddress : emptyPage);
}
