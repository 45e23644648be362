import { escaped } from "../public/layout.js";
import { textsIn } from "./says.js";

/** What a provider answers with; anything beside it goes no further. */
const known = ["code", "state", "iss", "error"];

type Query = Readonly<Record<string, unknown>>;

function carried(query: Query): string {
  const kept = new URLSearchParams();
  for (const name of known)
    for (const value of [query[name]].flat()) if (typeof value === "string") kept.append(name, value);
  return kept.toString();
}

/** A page that goes on by itself, within the house; it knows no language yet, since the cookie that says it is not shown. */
export function backPage(to: string, query: Query): string {
  const address = escaped(`${to}?${carried(query)}`);
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
