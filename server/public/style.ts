/** The one style sheet of the public pages: their own, from this house, in light, in dark and on paper. */
export const style = `:root { color-scheme: light dark; --ink: #17202a; --soft: #4a5663; --paper: #f6f8fa; --accent: #0b4f8a; --on-accent: #fff; --fault: #a4121f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf2; --soft: #aab6c2; --paper: #12181f; --accent: #9cc9f2; --on-accent: #0b1a28; --fault: #ffb4ab; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, "Liberation Sans", Arial, sans-serif; }
main, footer, header { max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem 1rem; }
main:focus { outline: 0; }
header { padding: .75rem 1.5rem; }
footer { padding-top: 2rem; color: var(--soft); font-size: 1rem; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
.brand { font-weight: 700; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
.brand, header nav a, footer nav a { display: inline-block; padding: .375rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }
nav [aria-current] { font-weight: 700; text-decoration-thickness: 3px; }
.switch { margin: 0; }
.switch button { font: inherit; font-size: 1rem; padding: .375rem .75rem; border: 1px solid var(--soft); border-radius: .5rem; background: transparent; color: var(--ink); cursor: pointer; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
h1, h2, dt, li { overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: clamp(1.75rem, 6vw, 2.25rem); line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p, ul { margin: 0 0 1rem; }
ul { padding-left: 1.25rem; }
li > ul { margin: 0 0 .5rem; color: var(--soft); }
.files { list-style: none; margin: 0 0 2rem; padding: 0; }
.files li { border-top: 1px solid var(--soft); padding: 1rem 0 .25rem; }
dl { margin: 0 0 2rem; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
dd > * { margin-bottom: .25rem; }
.soft { color: var(--soft); }
a { color: var(--accent); }
.banner { margin: 0; padding: .5rem 1.5rem; background: #ffe08a; color: #3d2c00; text-align: center; font-size: 1rem; }
.button { display: inline-block; padding: .75rem 1.5rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); text-decoration: none; }
label { font-weight: 600; }
input { font: inherit; padding: .625rem .75rem; width: 11rem; max-width: 100%; letter-spacing: .125em; border: 2px solid var(--soft); border-radius: .5rem; background: transparent; color: inherit; }
button.button { font: inherit; border: 0; cursor: pointer; }
.soft { color: var(--soft); font-size: 1rem; }
.fault { border: 3px solid var(--fault); border-radius: .5rem; padding: 1rem 1.25rem .25rem; margin: 0 0 1.5rem; }
.fault h2 { margin-top: 0; }
.fault a, .fault-text { color: var(--fault); font-weight: 600; }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--soft); overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
code { font-size: 1rem; overflow-wrap: anywhere; }
.told { margin: 0 auto; max-width: 42rem; padding: .75rem 1.5rem; border-left: .375rem solid var(--accent); }
main .told { margin: 0 0 1rem; padding: .5rem 1rem; }
.box { border: 1px solid var(--soft); border-radius: .5rem; padding: 1rem 1.25rem .25rem; margin: 0 0 1.5rem; }
.box h2 { margin-top: 0; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
nav.contents ol { padding-left: 1.75rem; margin: 0 0 1rem; }
nav.contents a { display: inline-block; padding: .125rem 0; }
del { text-decoration-thickness: 1px; color: var(--soft); }
ins { text-underline-offset: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { margin: 2cm; }
@media print {
  .skip, header nav, .switch, footer nav, .banner, .button, body > .told, nav.contents, .around { display: none; }
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --accent: #000; }
  body { font-size: 11pt; }
  main, footer, header { max-width: none; padding: .5rem 0; }
  h1, h2, h3 { break-after: avoid; }
}
`;
