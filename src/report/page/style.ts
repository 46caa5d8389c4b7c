// The page's look, in light and in dark. Every colour is a variable here; plots and text name them.

/** Okabe and Ito's colours, which stay apart for colour-blind eyes, darkened or lightened until they can be read. */
const LIGHT = `
  --page: #ffffff; --panel: #f6f8fa; --ink: #1c2128; --muted: #57606a; --line: #d0d7de; --grid: #e8ecf0;
  --pass: #1a7f37; --limit: #b3460a; --mark: #0969a8; --allowed: #cfe3f3;
  --void: #c8ccd1; --seed-0: #0072b2; --seed-1: #d55e00; --seed-2: #00865f; --seed-3: #b3568a; --seed-4: #8a6d00;
  --seed-5: #3a8fc4; --seed-6: #57606a; --seed-7: #6a3d9a;
  --heat-0: #08306b; --heat-1: #08519c; --heat-2: #2171b5; --heat-3: #6baed6; --heat-4: #9ecae1; --heat-5: #c6dbef; --heat-6: #e3eef9;
  --heat-ink-0: #ffffff; --heat-ink-1: #ffffff; --heat-ink-2: #ffffff; --heat-ink-3: #0b1a2b; --heat-ink-4: #0b1a2b; --heat-ink-5: #0b1a2b; --heat-ink-6: #0b1a2b;`
const DARK = `
  --page: #0d1117; --panel: #161b22; --ink: #e6edf3; --muted: #9da7b3; --line: #3d444d; --grid: #242b33;
  --pass: #4ac26b; --limit: #ff9b5e; --mark: #58a6e0; --allowed: #1c3a56;
  --void: #555b63; --seed-0: #56b4e9; --seed-1: #ff8c42; --seed-2: #2fc59a; --seed-3: #e08fc0; --seed-4: #e6c84f;
  --seed-5: #9ad0f5; --seed-6: #adb5bf; --seed-7: #b99ae0;
  --heat-0: #e3eef9; --heat-1: #b5d4ec; --heat-2: #84bbe0; --heat-3: #4a8fc4; --heat-4: #1f63a3; --heat-5: #154a80; --heat-6: #11365c;
  --heat-ink-0: #0b1a2b; --heat-ink-1: #0b1a2b; --heat-ink-2: #0b1a2b; --heat-ink-3: #0b1a2b; --heat-ink-4: #ffffff; --heat-ink-5: #ffffff; --heat-ink-6: #ffffff;`

export const PAGE_STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
h2 { font-size: 19px; margin: 44px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 16px; margin: 30px 0 4px; }
p { margin: 8px 0; }
ul.computed { list-style: none; margin: 8px 0; padding: 0; color: var(--muted); }
.lead { color: var(--muted); }
.verdict { font-size: 15px; font-weight: 700; letter-spacing: 0.06em; padding: 4px 14px; border-radius: 999px; border: 2px solid; }
.pass { color: var(--pass); }
.hold { color: var(--limit); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 14px; margin: 22px 0; padding: 0; list-style: none; }
.cards li { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 12px 16px; }
.cards b { display: block; font-size: 25px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.cards span { color: var(--muted); font-size: 13px; }
.reasons { padding-left: 20px; }
.reasons li { margin: 8px 0; overflow-wrap: anywhere; }
code { font: 0.88em ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
figure { margin: 0 0 12px; }
figcaption { color: var(--muted); font-size: 13px; max-width: 820px; }
.key { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 4px 0 8px; padding: 0; list-style: none; font-size: 13px; color: var(--muted); }
.key li { display: flex; align-items: center; gap: 6px; }
.key svg { flex: none; }
.plot { overflow-x: auto; }
.plot svg { display: block; font-family: inherit; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13.5px; margin: 8px 0; }
th, td { padding: 5px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; background: var(--panel); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.digest code { font-size: 11.5px; white-space: nowrap; }
td.name { min-width: 170px; max-width: 320px; overflow-wrap: anywhere; }
tr.mean td { font-weight: 600; border-top: 2px solid var(--line); }
td.worst { font-weight: 700; color: var(--limit); }
footer { margin-top: 48px; color: var(--muted); font-size: 13px; }
@media print { main { max-width: none; } figure, tr { break-inside: avoid; } }
`.trim()
