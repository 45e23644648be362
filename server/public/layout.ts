import type { NoticeTexts } from "@zorgvuldig/schema/texts/nl/notice";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";
import { foot, head } from "./frame.js";

export { escaped } from "./escaped.js";

type Page = {
  language: Language;
  title: string;
  body: string;
  isDemo: boolean;
  texts: NoticeTexts;
  /** Where the page stands: the language is changed there. Without it one begins anew. */
  path?: string;
  /** What every page tells, above what it is about. */
  notice?: string;
};

/** The frame of every public page: who answers for it stands at the foot of each (controller/soso-included). */
export const layout = ({
  language,
  title,
  body,
  isDemo,
  texts,
  path = "/",
  notice = "",
}: Page): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | Zorgvuldig</title>
<link rel="stylesheet" href="/pages.css">
</head>
<body>
${head({ language, path })}
${isDemo ? `<p class="banner" role="note">${escaped(texts.demo)}</p>\n` : ""}${notice}<main id="inhoud" tabindex="-1">
${body}
</main>
${foot(texts.by, { language, path })}
</body>
</html>
`;
