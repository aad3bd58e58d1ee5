import type { Page } from "playwright-core";

/** A device that holds passkeys, made by Chromium's debugger, with a person who always shows a finger. */
export interface VirtualPasskeys {
  /** Takes the device away; another page may bring it again. */
  remove(): Promise<void>;
}

/** Gives a page a device for passkeys; `prf` says whether it gives the secret that opens cases. */
export async function addVirtualPasskeys(page: Page, { prf }: { readonly prf: boolean }): Promise<VirtualPasskeys> {
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send("WebAuthn.enable");
  const { authenticatorId } = await debuggerOf.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: prf,
    },
  });
  return {
    remove: async () => {
      await debuggerOf.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    },
  };
}
