import { actKeyKept, applyingTerms, sessionTerms, signInTerms, terms } from "../terms.js";
import type { KeptRule } from "./rule.js";

const gap = "keep/no-longer-than-needed" as const;

/** Who works for the bureau, and what he does at the door. */
export const ofColleagues = {
  COLLEAGUE: {
    by: "round",
    round: "forgetColleagues",
    terms: ["COLLEAGUE"],
    duration: terms.COLLEAGUE.duration,
    from: "leaving",
    clause: gap,
    isGap: true,
    what: { nl: "Namen van wie hier heeft gewerkt", en: "Names of those who worked here" },
    because: {
      nl: "Naam en organisatie gaan weg. Staat in een lopende casus nog wat iemand deed, dan staat daar ‘voormalig collega’. Een consulent is weg na de laatste dag van zijn laatste overeenkomst.",
      en: "Name and organisation go. What somebody did in a case that is still there is a former colleague’s. A consultant has left after the last day of the last agreement.",
    },
    figures: ["colleagues_kept"],
  },
  OWN: {
    by: "round",
    round: "forgetColleagues",
    terms: ["COLLEAGUE"],
    duration: terms.COLLEAGUE.duration,
    from: "leaving",
    clause: gap,
    isGap: true,
    what: {
      nl: "Wat bij een medewerker hoort: adres, manier van inloggen, voorkeuren, agenda, bewaarde filters, en wie wat aan het account veranderde",
      en: "What belongs to a colleague: address, way of signing in, preferences, calendar, saved filters, and who changed what of the account",
    },
    because: {
      nl: "Na het vertrek komt niemand er meer mee binnen. Het gaat met de naam mee; de eigenaar kan het eerder weghalen.",
      en: "After leaving nobody gets in with it. It goes with the name; its owner can take it away sooner.",
    },
    figures: [],
  },
  SESSION: {
    by: "round",
    round: "tidyDoor",
    duration: sessionTerms.absolute,
    from: "sign-in",
    clause: "security/measures",
    isGap: true,
    what: { nl: "Sessies", en: "Sessions" },
    because: {
      nl: "Ook na een kwartier zonder handeling, en bij uitloggen.",
      en: "Also after a quarter of an hour without an act, and by signing out.",
    },
    figures: ["sessions_kept"],
  },
  SIGN_IN: {
    by: "round",
    round: "tidyDoor",
    duration: signInTerms.offer,
    from: "begin",
    clause: "security/measures",
    isGap: true,
    what: { nl: "Begonnen stappen bij het inloggen", en: "Steps begun when signing in" },
    because: {
      nl: "Wie opnieuw begint, krijgt een nieuwe stap.",
      en: "Whoever begins again is given another step.",
    },
    figures: [],
  },
  APPLYING: {
    by: "round",
    round: "tidyDoor",
    duration: applyingTerms.kept,
    from: "begin",
    clause: "application/personal-data",
    isGap: true,
    what: { nl: "Begonnen aanvragen en verzoeken op de website", en: "Applications and requests begun on the website" },
    because: {
      nl: "Een uur na het laatste antwoord weg; alleen de browser van wie invulde kan ze openen.",
      en: "Gone an hour after the last answer; only the browser of whoever filled them in can open them.",
    },
    figures: [],
  },
  TRY: {
    by: "limiter",
    duration: "PT2H",
    from: "try",
    clause: "security/measures",
    isGap: true,
    what: { nl: "Getelde pogingen om binnen te komen", en: "Counted tries to get in" },
    because: {
      nl: "Een uur lang tellen pogingen mee; er staat alleen een versleutelde afdruk van adres en plaats.",
      en: "Tries count for an hour; there is only a keyed hash of address and place.",
    },
    figures: [],
  },
  ACT_KEY: {
    by: "round",
    round: "forgetActs",
    duration: actKeyKept,
    from: "act",
    clause: "security/one-file",
    isGap: true,
    what: {
      nl: "Nummers waaraan een dubbel verstuurde handeling wordt herkend",
      en: "Numbers by which an act that is sent twice is known",
    },
    because: {
      nl: "Langer wordt een handeling niet opnieuw verstuurd.",
      en: "No act is sent again after that.",
    },
    figures: ["act_keys_kept"],
  },
} as const satisfies Record<string, KeptRule>;
