/** The look of the report: the tokens of the product (design.md), nothing fetched, readable on paper. */
export const reportStyle = `
:root { color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #181715); --raised: light-dark(#ffffff, #211f1c); --line: light-dark(#ddd8cd, #3b3833);
  --ink: light-dark(#211e1a, #f2efe8); --soft: light-dark(#474239, #cfc9be);
  --link: light-dark(#174a86, #a3c9f7); --slot: light-dark(#e6eef8, #1c2a3a);
  --mark: light-dark(#7a4a00, #f2c274); --marked: light-dark(#fcf0d8, #3a2d14); --beacon: light-dark(#f2a623, #f2ad35); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-inline-size: 60rem; background: var(--paper); color: var(--ink);
  font: 400 0.9375rem/1.6 "Noto Sans", "Noto Sans Arabic", "Noto Sans Khmer", "Noto Sans Thai", "Noto Sans Lao",
    "Noto Sans Myanmar", "Noto Sans SC", system-ui, sans-serif; overflow-wrap: anywhere; }
:lang(km), :lang(lo), :lang(my), :lang(th) { line-height: 1.9; }
h1 { font-size: 2rem; line-height: 1.3; margin: 0 0 0.25rem; font-weight: 600; }
h2 { font-size: 1.125rem; line-height: 1.5; margin: 0; font-weight: 600; }
h3 { font-size: 0.9375rem; margin: 1.25rem 0 0.25rem; font-weight: 600; }
p { margin: 0.25rem 0; max-inline-size: 68ch; }
.soft { color: var(--soft); }
.small { font-size: 0.8125rem; }
.notice { border: 1px solid var(--line); border-inline-start: 4px solid var(--beacon); border-radius: 6px;
  background: var(--raised); padding: 0.75rem 1rem; margin: 1rem 0; }
ol.list { list-style: none; margin: 1.5rem 0 0; padding: 0; }
ol.list > li { border: 1px solid var(--line); border-radius: 6px; background: var(--raised); padding: 1.25rem;
  margin-block-end: 1rem; }
ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
.template, .example { white-space: pre-wrap; unicode-bidi: plaintext; line-height: 1.8; }
.template { border-block: 1px solid var(--line); padding-block: 0.75rem; max-inline-size: 68ch; }
.slot { background: var(--slot); border-block-end: 2px solid var(--link); border-radius: 3px 3px 0 0; padding-inline: 0.3em; }
mark { background: var(--marked); color: inherit; text-decoration: underline solid 2px var(--mark);
  text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-block-end: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); font-size: 0.8125rem; }
td.number, th.number { text-align: end; }
td code { white-space: nowrap; }
a { color: var(--link); }
@media print { body { max-inline-size: none; padding: 0; } ol.list > li { break-inside: avoid-page; } }
`;
