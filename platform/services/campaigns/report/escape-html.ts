const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it and never runs it; control characters that HTML forbids become a replacement sign. */
export const escapeHtml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, "\ufffd").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Words of somebody else inside a sentence of ours: their direction does not turn ours. */
export const isolate = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
