/** The part of Trusted Types that this page needs; TypeScript's DOM library may not name it. */
interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

const factory = (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes;

const policy = factory?.createPolicy("suar-web", {
  createScriptURL: (url) => {
    if (new URL(url).origin !== location.origin) throw new TypeError("trustedScript: another origin");
    return url;
  },
});

/**
 * An address of a script of this page's own origin, as workers take it under Trusted Types.
 * Errors: TypeError for an address of another origin, where the browser has Trusted Types.
 */
export const trustedScript = (address: string): URL => {
  const { href } = new URL(address, document.baseURI);
  return policy?.createScriptURL(href) ?? new URL(href);
};
