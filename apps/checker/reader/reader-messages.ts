/** What the page asks of the photo reader. Addresses are of the page's own origin. */
export type ReaderCall =
  | { readonly kind: "load"; readonly core: string; readonly data: string; readonly bytes: number }
  | { readonly kind: "read"; readonly photo: Blob };

/** What the photo reader says. */
export type ReaderAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "loaded" }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "failed" };
