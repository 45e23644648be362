import { aboutData } from "./first-part.js";
import { aboutUse } from "./second-part.js";
import { byPost, changing, changingTold, reaching, rights, rightsWithTerm, supervision } from "./third-part.js";
import type { Article, RegulationVersion } from "./version.js";

const author = "De makers van Zorgvuldig";

const first: RegulationVersion = {
  version: "2026-1",
  validFrom: "2026-01-01",
  author,
  changes: [
    {
      nl: "Eerste versie in deze vorm: per onderwerp een artikel, in gewone taal.",
      en: "First version in this form: an article for each subject, in plain language.",
    },
  ],
  articles: [...aboutData, ...aboutUse, supervision, rights, byPost, changing, reaching],
};

/** What is counted of visits, as precisely as it is done. */
const counted: Article["text"][number] = {
  nl: "Wij tellen per dag hoe vaak een soort pagina is bekeken, en niets over wie dat deed. Op de pagina over cookies kunt u die cijfers zelf zien. Daarmee maken wij de website duidelijker. Leidt een link naar een andere website, dan gelden daar de regels van die website.",
  en: "We count how often a kind of page was viewed on a day, and nothing about who did so. On the page about cookies you can see these figures yourself. With them we make the website clearer. Where a link leads to another website, the rules of that website hold there.",
};
const website = (article: Article): Article =>
  article.id === "website" ? { ...article, text: [...article.text.slice(0, 1), counted] } : article;

const second: RegulationVersion = {
  version: "2026-2",
  validFrom: "2026-12-07",
  author,
  changes: [
    {
      nl: "Er staat nu precies wat wij van bezoek aan de website tellen, en waar u die cijfers ziet.",
      en: "It now says exactly what we count of visits to the website, and where you see those figures.",
    },
    {
      nl: "Er staat nu hoe snel u antwoord krijgt als u een recht gebruikt.",
      en: "It now says how soon you get an answer when you use a right.",
    },
    {
      nl: "Er staat nu hoe lang een wijziging wordt gemeld, en dat oude versies blijven staan.",
      en: "It now says for how long a change is told, and that old versions stay.",
    },
  ],
  articles: [...aboutData.map(website), ...aboutUse, supervision, rightsWithTerm, byPost, changingTold, reaching],
};

/** Oldest first. Each lands with its hash, here and in the database (`regulation_version`). */
export const regulationVersions = [first, second] as const;
