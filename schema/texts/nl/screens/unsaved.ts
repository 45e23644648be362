/** What is said to whoever is about to lose what he filled in, or finds that somebody was before him. */
export const unsaved = {
  title: "U hebt iets ingevuld dat niet is vastgelegd",
  help: "Als u nu weggaat, is wat u hebt ingevuld weg.",
  stay: "Verder invullen",
  leave: "Weggaan zonder vastleggen",
  conflictHelp: "Er is nog niets vastgelegd. Dit is het verschil tussen uw versie en wat er nu is opgeslagen:",
  conflictNoFields: "Er is nog niets vastgelegd. In wat u voor u had, is geen veld anders dan het nu is opgeslagen.",
  loadSaved: "Opgeslagen versie laden",
  keepMine: "Verder met mijn versie",
  field: "Gegeven",
  mine: "Uw versie",
  saved: "Opgeslagen versie",
  formsSent: "Verstuurde formulieren",
  nothing: "Leeg",
  kept: "Uw versie staat er nog",
  keptHelp: "Leg haar vast als zij moet gelden boven wat intussen is opgeslagen.",
};
