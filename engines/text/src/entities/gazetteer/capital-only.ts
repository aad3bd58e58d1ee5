/** Names of places that are everyday words or people's names as well: believed only with a capital letter. */
export const capitalOnly: ReadonlySet<string> = new Set(
  "turkey turki turkiye jordan chad georgia guinea mali oman niger jersey clark bali boten bokor penang muse trat iran irak peru yaman pasay dili".split(
    " ",
  ),
);
