import type { Figure } from "./figure.js";

/** Of what was laid ready for who asked for it. */
export const ofDeliveries = {
  packs_fetched_late: {
    clause: "rights/access",
    nl: "Dossiers die zijn opgehaald nadat hun link was geëindigd",
    en: "Packs that were fetched after their link had ended",
  },
  packs_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Stukken van dossiers die na hun einde nog klaarliggen",
    en: "Pieces of packs that still lie ready after their end",
  },
  packs_never_fetched: {
    clause: "rights/access",
    nl: "Beantwoorde verzoeken waarvan het dossier nooit is opgehaald en niet meer, of geen week meer, klaarligt",
    en: "Answered requests of which the pack was never fetched and lies ready no more, or for less than a week",
  },
  granted_left_out: {
    clause: "rights/access",
    nl: "Verzoeken die als geheel gegeven zijn beantwoord terwijl er iets is weggelaten",
    en: "Requests that were answered as given whole while something is left out",
  },
  transfers_unconfirmed: {
    clause: "rights/portability",
    nl: "Rechtstreekse overdrachten naar een adres dat geen ander heeft bevestigd",
    en: "Transfers straight to an address that nobody else confirmed",
  },
} as const satisfies Record<string, Figure>;
