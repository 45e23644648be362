import type { Figure } from "./figure.js";

/** Of what was put right, erased or kept on request. */
export const ofChanges = {
  corrections_untold: {
    clause: "rights/correct",
    nl: "Wijzigingen waarvan een ontvanger niets hoort, terwijl hij het gegeven kreeg",
    en: "Changes of which a recipient hears nothing, though he received what changed",
  },
  notices_waiting: {
    clause: "rights/correct",
    nl: "Ontvangers die na twee weken nog niet zijn ingelicht",
    en: "Recipients not told after two weeks",
  },
  answered_and_not_done: {
    clause: "oversight/fg",
    nl: "Beantwoorde verzoeken waarvan een besluit niet is uitgevoerd",
    en: "Answered requests of which something decided was not done",
  },
  erased_without_ground: {
    clause: "rights/erase",
    nl: "Verzoeken om wissen die maar deels zijn gedaan, zonder dat iets op een grond blijft",
    en: "Requests to erase that were done in part, without anything that stays on a ground",
  },
  surveyed_after_objection: {
    clause: "rights/object",
    nl: "Contacten over de enquête met wie daartegen bezwaar maakte",
    en: "Contacts about the survey with who objected to it",
  },
  granted_and_still_there: {
    clause: "rights/erase",
    nl: "Hele dossiers die op verzoek al vernietigd hadden moeten zijn",
    en: "Whole files that should have been erased on request by now",
  },
  erased_still_there: {
    clause: "rights/erase",
    nl: "Gegevens die op verzoek zijn gewist en er toch nog staan",
    en: "Things erased on request that are still there",
  },
} as const satisfies Record<string, Figure>;
