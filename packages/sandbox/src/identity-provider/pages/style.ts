/** Tokens of the house (light, dark), then the few parts of these pages. One file, no script. */
const FACES: ReadonlyArray<{ subset: string; range: string }> = [
  {
    subset: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    subset: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    subset: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
];

const WEIGHTS = [400, 500, 600] as const;

/** The font files served, by name. */
export const fontFiles: readonly string[] = FACES.flatMap(({ subset }) =>
  WEIGHTS.map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
);

/** `@font-face` rules; the files lie beside the sheet, in `fonts/`. */
export const fontFaces = FACES.flatMap(({ subset, range }) =>
  WEIGHTS.map(
    (weight) =>
      `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-weight:${weight};font-display:swap;src:url("fonts/be-vietnam-pro-${subset}-${weight}-normal.woff2") format("woff2");unicode-range:${range}}`,
  ),
).join('\n');

export const pageStyle = `${fontFaces}
:root {
  color-scheme: light dark;
  --paper: #ffffff; --surface: #f7f6f2; --sunken: #efede6; --line: #d9d5c9; --line-strong: #8a8574;
  --ink: #1e1c18; --ink-soft: #55513f;
  --accent: #2f3f8f; --accent-hover: #24327a; --accent-soft: #e8ebf8; --on-accent: #ffffff;
  --caution: #7a4f00; --caution-soft: #fbefd3; --negative: #a3202a; --negative-soft: #fbe7e6;
  --positive: #1c6b3f; --positive-soft: #e3f3e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #23211c; --surface: #1a1915; --sunken: #13120f; --line: #3a372f; --line-strong: #8f8a78;
    --ink: #f2efe6; --ink-soft: #bdb7a5;
    --accent: #b3bfff; --accent-hover: #c9d2ff; --accent-soft: #2a3057; --on-accent: #151a3d;
    --caution: #f0c36b; --caution-soft: #372a0c; --negative: #ffb0ab; --negative-soft: #431a1b;
    --positive: #86d6a4; --positive-soft: #17311f;
  }
}
*, *::before, *::after { box-sizing: border-box; margin: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  min-height: 100vh; display: flex; flex-direction: column;
  font: 400 1rem/1.6 "Be Vietnam Pro", "Noto Sans", system-ui, sans-serif;
  color: var(--ink); background: var(--surface); -webkit-font-smoothing: antialiased;
}
h1 { font-size: 1.375em; line-height: 1.4; font-weight: 600; text-wrap: balance; }
h2 { font-size: 1em; font-weight: 600; }
a { color: var(--accent); text-underline-offset: 3px; }
a:hover { color: var(--accent-hover); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.soft { color: var(--ink-soft); }
.small { font-size: 0.875em; }
.tiny { font-size: 0.8125em; }
.num { font-variant-numeric: tabular-nums; }
p, li { text-wrap: pretty; }
.jump { display: inline-flex; align-items: center; min-height: 44px; justify-self: start; }
.stack { display: grid; gap: 8px; }
.icon { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 16px; top: -80px; background: var(--paper); padding: 8px 16px; border-radius: 8px; }
.skip:focus { top: 16px; }

.test-notice { background: var(--caution-soft); color: var(--ink); }
.test-notice p { max-width: 896px; margin: 0 auto; padding: 10px 24px; display: flex; gap: 10px; align-items: flex-start; font-size: 0.875em; }
.test-notice .icon { color: var(--caution); margin-top: 1px; }
.test-notice strong { font-weight: 600; }
.site { width: 100%; max-width: 896px; margin: 0 auto; padding: 16px 24px 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 16px; }
.brand { display: flex; flex: 1; align-items: center; gap: 12px; font-weight: 600; line-height: 1.5; }
.brand .icon { width: 24px; height: 24px; color: var(--accent); }
.brand .hint { font-weight: 400; font-size: 0.8125em; }
.seal { width: 44px; height: 44px; border-radius: 10px; background: var(--accent-soft); color: var(--accent); display: grid; place-items: center; flex: none; }
.language { min-height: 44px; display: inline-flex; align-items: center; padding: 0 4px; font-size: 0.9375em; font-weight: 500; white-space: nowrap; }
main { width: 100%; max-width: 896px; margin: 0 auto; padding: 24px 24px 48px; flex: 1; }
.column { max-width: 528px; margin: 0 auto; }
.columns { display: grid; gap: 24px; align-items: start; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 24px; display: grid; gap: 20px; }
.who { display: flex; gap: 12px; align-items: center; }
.who b { font-weight: 600; overflow-wrap: anywhere; line-height: 1.5; display: block; }
.rule { border: 0; border-top: 1px solid var(--line); }
footer { width: 100%; max-width: 896px; margin: 0 auto; padding: 0 24px 24px; color: var(--ink-soft); font-size: 0.8125em; }

form { display: grid; gap: 20px; }
.field { display: grid; gap: 6px; }
label { font-weight: 500; }
.hint { color: var(--ink-soft); font-size: 0.875em; }
input[type="text"] {
  width: 100%; min-height: 48px; padding: 8px 12px; font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line-strong); border-radius: 8px;
}
input[aria-invalid="true"] { border-color: var(--negative); border-width: 2px; }
input.code { font-variant-numeric: tabular-nums; }
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 48px; padding: 8px 20px; width: 100%;
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
  color: var(--ink); background: none; border: 1px solid var(--line-strong); border-radius: 8px; transition: background-color 150ms ease-out;
}
.button:hover { background: var(--sunken); color: var(--ink); }
.button.primary { background: var(--accent); color: var(--on-accent); border-color: transparent; }
.button.primary:hover { background: var(--accent-hover); }
.button:focus-visible { border-radius: 8px; }
.actions { display: grid; gap: 12px; }

.note { display: grid; grid-template-columns: 20px 1fr; gap: 12px; padding: 12px 16px; border-radius: 8px; }
.note .icon { margin-top: 3px; }
.note.negative { background: var(--negative-soft); } .note.negative .icon { color: var(--negative); }
.note.caution { background: var(--caution-soft); } .note.caution .icon { color: var(--caution); }
.headline { display: flex; gap: 12px; align-items: flex-start; }
.headline .icon { width: 28px; height: 28px; margin-top: 3px; }
.headline.caution .icon { color: var(--caution); } .headline.positive .icon { color: var(--positive); }
.note.positive { background: var(--positive-soft); } .note.positive .icon { color: var(--positive); }

.people { list-style: none; padding: 0; display: grid; }
.people li + li { border-top: 1px solid var(--line); }
.person {
  display: grid; grid-template-columns: 1fr 20px; gap: 2px 12px; align-items: center; width: 100%; padding: 12px 0; min-height: 64px;
  font: inherit; text-align: start; color: inherit; background: none; border: 0; cursor: pointer;
}
.person b { font-weight: 500; display: block; }
.person:hover b { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
.person .icon { color: var(--ink-soft); }

.plain { padding-inline-start: 1.25em; display: grid; gap: 0.25em; }
.claims { list-style: none; padding: 0; display: grid; }
.claim { display: grid; grid-template-columns: 20px 1fr auto; gap: 2px 12px; padding: 12px 0; align-items: center; }
.claim + .claim { border-top: 1px solid var(--line); }
.claim > .icon { color: var(--ink-soft); }
.claim .value { grid-column: 2 / -1; overflow-wrap: anywhere; font-weight: 500; }
.claim .why { grid-column: 2 / -1; color: var(--ink-soft); font-size: 0.875em; }
.chip { display: inline-flex; padding: 2px 10px; border-radius: 999px; font-size: 0.8125em; font-weight: 500; background: var(--sunken); color: var(--ink-soft); white-space: nowrap; }
label.pick { display: flex; align-items: center; gap: 8px; min-height: 44px; margin-block: -10px; cursor: pointer; font-size: 0.875em; white-space: nowrap; }
input[type="checkbox"] { width: 22px; height: 22px; margin: 0; accent-color: var(--accent); cursor: pointer; }
.facts { display: grid; gap: 4px; padding: 12px 16px; border-radius: 8px; background: var(--surface); font-size: 0.9375em; }
.facts div { display: grid; grid-template-columns: minmax(96px, 38%) 1fr; gap: 12px; }
.facts dt { color: var(--ink-soft); }
.facts dd { overflow-wrap: anywhere; }

@media (min-width: 760px) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 352px); }
  main { padding-top: 32px; }
  .jump { display: none; }
  .card.roomy { padding: 32px; }
  .actions.side { grid-template-columns: 1fr 1fr; }
}
@media (max-width: 480px) {
  .site { padding: 12px 16px 0; } main { padding: 16px 16px 32px; } .card { padding: 20px; } footer { padding: 0 16px 16px; }
  .test-notice p { padding: 10px 16px; }
  .facts { gap: 8px; } .facts div { grid-template-columns: 1fr; gap: 0; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
/* Large text on a phone: what goes with an item stands below its name. */
@media (max-width: 18em) {
  .claim { grid-template-columns: 20px minmax(0, 1fr); }
  .claim > .chip, .claim > .pick { grid-column: 2; justify-self: start; margin-block: 0; }
}
@media (forced-colors: active) {
  .button.primary { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .seal, .chip, .note, .facts, .test-notice { border: 1px solid CanvasText; }
}
`;
