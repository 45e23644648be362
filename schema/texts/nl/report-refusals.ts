/** Why a figure is not told, or a year not laid down. */
export const reportRefusals = {
  "cohort-not-frozen": "Van een van deze jaren zijn de cijfers nog niet vastgesteld.",
  "too-many-dimensions": "Meer dan drie uitsplitsingen kan niet.",
  "year-not-over": "Een jaar kan vanaf 1 maart van het volgende jaar worden vastgesteld.",
  "fg-signs": "Alleen de Functionaris Gegevensbescherming ondertekent de cijfers van een jaar.",
  "figures-stay":
    "Deze cijfers zijn vastgesteld en veranderen niet meer. Een fout wordt met een toelichting rechtgezet.",
  "report-note-number":
    "In een opmerking staat geen getal, ook niet in letters: geen cijfer gaat buiten de vastgestelde tabellen om. Alleen een jaar waarin is geteld, een bewaard rapport (R-2026-0001) en een andere opmerking van dit jaar (opmerking 1) mogen. Gebruik verder gewone letters en leestekens.",
  "note-said": "Deze opmerking staat al bij dit jaar.",
  "note-not-there": "De opmerking die deze vervangt, staat niet bij dit jaar.",
  "note-replaced": "Die opmerking is al vervangen. Vervang de opmerking die ervoor in de plaats kwam.",
  "note-judged": "Over deze opmerking is al beslist.",
  "note-own": "Wie een opmerking voorstelt, ondertekent haar niet zelf.",
  "earlier-year-open": "Stel eerst het vorige jaar vast.",
  "not-signed": "De Functionaris Gegevensbescherming heeft dit jaar nog niet ondertekend.",
  "opened-in-its-year": "Een jaar wordt geopend op de eerste dag dat er geteld kan worden.",
  "not-counted": "Deze behandelde aanvraag is nog niet meegeteld in de jaarcijfers.",
  "not-all-counted": "Nog niet alle behandelde aanvragen van dit jaar zijn meegeteld.",
  "no-open-year": "Er is geen jaar open waarin deze aanvraag kan meetellen.",
  "report-free-text": "In een vraag over de cijfers staan alleen jaren en woorden uit de lijsten.",
};
