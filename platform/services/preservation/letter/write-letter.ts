import type { Translator } from "@suar/i18n";
import { escapeHtml, isolate, reportStyle } from "../../campaigns/index.ts";
import type { Letter } from "./make-letter.ts";

/** The letter as plain text, a line each. Control signs that would break a line or turn it round are taken out. */
export function writeLetterText(letter: Letter): string {
  const named = ([name, value]: readonly [string, string]): string => `${name}: ${plain(value)}`;
  return [
    letter.title,
    "",
    ...letter.head.map(named),
    "",
    ...letter.sentences.flatMap((sentence) => [sentence, ""]),
    ...letter.lists.flatMap(({ name, values }) => [`${name}:`, ...values.map((value) => `- ${plain(value)}`), ""]),
    ...letter.foot.map(named),
    "",
    "--",
    ...letter.notices,
    "",
  ].join("\n");
}

const plain = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, " ");

/** Air between the parts, and place for a hand to sign. */
const letterStyle =
  "main p { margin-block: 0.75rem; } main h2, main table { margin-block-start: 1.5rem; } main table:last-child tr:last-child td { padding-block: 0.375rem 3rem; }";

/** The letter as one page to print: no script, no font, no picture from anywhere; what people typed is escaped. */
export function writeLetterPage(letter: Letter, { locale }: Translator): string {
  const row = ([name, value]: readonly [string, string]): string =>
    `<tr><th scope="row">${escapeHtml(name)}</th><td>${isolate(value)}</td></tr>`;
  const list = ({ name, values }: Letter["lists"][number]): string =>
    `<h2>${escapeHtml(name)}</h2>\n<ul>${values.map((value) => `<li>${isolate(value)}</li>`).join("")}</ul>`;
  return `<!doctype html>
<html lang="${locale.code}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(letter.title)}</title>
<style>${reportStyle}${letterStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(letter.title)}</h1>
<table>
${letter.head.map(row).join("\n")}
</table>
${letter.sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("\n")}
${letter.lists.map(list).join("\n")}
<table>
${letter.foot.map(row).join("\n")}
</table>
</main>
<footer>
<div class="notice" role="note">
${letter.notices.map((notice) => `<p class="small">${escapeHtml(notice)}</p>`).join("\n")}
</div>
</footer>
</body>
</html>
`;
}
