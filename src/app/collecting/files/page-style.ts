/**
 * The look of the exported page, light, dark and on paper. It is serialised as XML and read as HTML, so it holds none
 * of the signs that these two write differently: no angle bracket, no ampersand.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1a17, #ece8df); --soft: light-dark(#6a675e, #979286);
  --rule: light-dark(#c9c5b8, #47443c); --paper: light-dark(#fbfaf6, #171614); --link: light-dark(#1d5b46, #8fcdb2); }
* { box-sizing: border-box; }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.65 'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif;
  overflow-wrap: anywhere; }
h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.4; }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; line-height: 1.5; }
h3 { margin: 1rem 0 0.25rem; font-size: 0.875rem; color: var(--soft); }
header p, footer p { margin: 0; color: var(--soft); font-size: 0.875rem; }
header { padding-bottom: 1rem; border-bottom: 3px solid var(--ink); }
article { padding: 1.25rem 0; border-bottom: 1px solid var(--rule); }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--rule); font-size: 1.0625rem; line-height: 1.9; }
mark { background: light-dark(#f3e3a0, #55481a); color: inherit; }
.note { margin: 0; padding: 0.5rem 0.75rem; border: 1px solid var(--rule); white-space: pre-wrap; }
.reading, .citation { margin: 0; }
.citation { font-size: 0.875rem; }
.picture { margin-top: 0.75rem; overflow-x: auto; background: #fff; border: 1px solid var(--rule); }
.picture img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.15rem 1rem; margin: 1rem 0 0;
  font-size: 0.875rem; }
dt { color: var(--soft); }
dd { margin: 0; white-space: pre-line; }
a { color: var(--link); }
.raw { margin: 0; padding-left: 3.5rem; font-size: 0.875rem; }
.raw li { white-space: pre-wrap; }
.raw li::marker { color: var(--soft); }
.wide { overflow-x: auto; }
summary { margin-top: 1rem; font-size: 0.875rem; color: var(--link); cursor: pointer; }
table { border-collapse: collapse; width: max-content; font-size: 0.8125rem; overflow-wrap: normal; }
th, td { max-width: 20em; padding: 0.2rem 0.5rem; border: 1px solid var(--rule); text-align: left; vertical-align: top; }
footer { padding-top: 1rem; }
@media (max-width: 35rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.35rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2, h3 { break-after: avoid; }
  blockquote, .note, .picture, tr { break-inside: avoid; } .wide, .picture { overflow: visible; } table { font-size: 7.5pt; }
  a { color: inherit; } mark { print-color-adjust: exact; } }
`;
