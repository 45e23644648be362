import { Router } from "express";
import { callback, finish } from "../http/organisation.js";
import { textsIn } from "../http/says.js";
import { escaped } from "./layout.js";

/** What a provider answers with; anything beside it goes no further. */
const known = ["code", "state", "iss", "error"];

type Query = Readonly<Record<string, unknown>>;

function carried(query: Query): string {
  const kept = new URLSearchParams();
  for (const name of known)
    for (const value of [query[name]].flat()) if (typeof value === "string") kept.append(name, value);
  return kept.toString();
}

function page(query: Query): string {
  const address = escaped(`${finish}?${carried(query)}`);
  const said = (language: "nl" | "en") => {
    const { visitBack, visitOn } = textsIn(language).answers;
    return `<p lang="${language}">${escaped(visitBack)} <a href="${address}">${escaped(visitOn)}</a></p>`;
  };
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${address}">
<title>Zorgvuldig</title>
</head>
<body>
<main>
${said("nl")}
${said("en")}
</main>
</body>
</html>
`;
}

/**
 * The page on which a provider leaves people. Another site sent the browser, so no strict cookie is shown yet, not even the
 * one with the language: the next step, from a page of the house's own, shows them.
 */
export function backPage(): Router {
  const router = Router();
  router.get(callback, (request, response) => {
    response.type("html").send(page(request.query));
  });
  return router;
}
