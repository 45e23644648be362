import type { DpiaVersion } from "./document.js";
import { firstRisks, secondRisks, thirdRisks } from "./risks.js";
import { firstSections } from "./sections.js";

const author = "De makers van Zorgvuldig";

const first: DpiaVersion = {
  version: 1,
  validFrom: "2026-01-01",
  author,
  summary: "Eerste beoordeling.",
  sections: firstSections,
  risks: firstRisks,
};

const second: DpiaVersion = {
  version: 2,
  validFrom: "2026-11-28",
  author,
  summary: "Twee risico's erbij: de FG die op eigen werk toeziet, en een dossier dat door verzoeken blijft bestaan.",
  sections: {
    ...firstSections,
    rights: {
      title: firstSections.rights.title,
      lines: [
        ...firstSections.rights.lines,
        "Een verzoek dat opnieuw wordt gedaan, wordt nooit geweigerd omdat het er al was. Het wordt aan het eerdere gekoppeld en krijgt een eigen klok.",
      ],
    },
  },
  risks: [...firstRisks, ...secondRisks],
};

const third: DpiaVersion = {
  version: 3,
  validFrom: "2026-11-29",
  author,
  summary: "Cijfers voor het ministerie: ruis vanaf het begin, en wat iemand er ten hoogste uit kan afleiden.",
  sections: second.sections,
  risks: thirdRisks,
};

/** Oldest first. Each lands with its hash, here and in the database (`dpia_version`). */
export const dpiaVersions = [first, second, third] as const;
