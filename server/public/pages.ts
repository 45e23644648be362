import { Router } from "express";
import type { Mode } from "../config.js";

const page = (banner: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zorgvuldig</title>
<link rel="stylesheet" href="/pages.css">
</head>
<body>
${banner}<main>
<h1>Zorgvuldig</h1>
<p>Het dossier en de administratie van een bureau van onderwijsconsulenten, dat elke belofte van zijn privacyreglement nakomt.</p>
<p><a class="button" href="/admin/">Aanmelden als medewerker</a></p>
</main>
</body>
</html>
`;

const style = `:root { color-scheme: light dark; --ink: #17202a; --paper: #f6f8fa; --accent: #0b4f8a; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --paper: #12181f; --accent: #9cc9f2; --on-accent: #0b1a28; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, "Liberation Sans", Arial, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 4rem 1.5rem; }
h1 { font-size: 2.25rem; line-height: 1.2; margin: 0 0 1rem; }
.banner { margin: 0; padding: .5rem 1.5rem; background: #ffe08a; color: #3d2c00; text-align: center; font-size: 1rem; }
.button { display: inline-block; margin-top: 1rem; padding: .75rem 1.5rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); text-decoration: none; }
.button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
`;

/** The public pages: rendered here, without a script, the same for every visitor. */
export function pages(mode: Mode): Router {
  const banner =
    mode === "real" ? "" : '<p class="banner">Demonstratie: alle personen en gegevens zijn verzonnen.</p>\n';
  const router = Router();
  router.get("/", (_, response) => void response.type("html").send(page(banner)));
  router.get("/pages.css", (_, response) => void response.type("css").send(style));
  return router;
}
