import type { Figure } from "./figure.js";

/** Of complaints and of erasing. */
export const ofErasing = {
  complained_past_day: {
    clause: "keep/complaint-5-years",
    nl: "Casussen met een klacht voorbij hun vernietigingsdatum",
    en: "Cases with a complaint past their day of destruction",
  },
  complained_too_long: {
    clause: "keep/complaint-5-years",
    nl: "Casussen met een klacht met een datum later dan vijf jaar na het einde",
    en: "Cases with a complaint dated later than five years after the end",
  },
  five_years_for_nothing: {
    clause: "keep/complaint-5-years",
    nl: "Casussen die vijf jaar blijven zonder klacht over het bureau",
    en: "Cases kept for five years without a complaint about the bureau",
  },
  complaints_passed_over: {
    clause: "keep/complaint-ever",
    nl: "Casussen met een klacht die toch eerder zouden verdwijnen",
    en: "Cases with a complaint that would go earlier all the same",
  },
  left_after_erasing: {
    clause: "keep/erased",
    nl: "Gegevens en sleutels van een casus die er niet meer is",
    en: "Data and keys of a case that is gone",
  },
  residue_found: {
    clause: "keep/erased",
    nl: "Nachten waarin na het verwijderen iets achterbleef, in de laatste 31 dagen",
    en: "Nights that left something behind after erasing, in the last 31 days",
  },
  erasures_unfiled: {
    clause: "keep/erased",
    nl: "Verwijderingen die nog niet in het register buiten de database staan",
    en: "Erasures that are not in the ledger outside the database yet",
  },
  rounds_missed: {
    clause: "keep/erased",
    nl: "Nachtelijke ronde die is overgeslagen of niet is afgemaakt",
    en: "Nightly round that was missed or not finished",
  },
} as const satisfies Record<string, Figure>;
