/** Why something that was asked to be put right or erased is not, or not so. */
export const changeRefusals = {
  "change-elsewhere": "Dit kan bij dit soort verzoek niet. Corrigeren hoort bij correctie, wissen bij verwijdering.",
  "not-changeable": "Dit onderdeel kan hier niet worden gecorrigeerd.",
  "no-opinion": "Een verklaring hoort bij een gegeven of een contact, niet bij een persoon of een document.",
  "goes-with-case": "Dit blijft zolang de casus er is. Wissen kan alleen als een geheel dossier verdwijnt.",
  "field-not-alone": "Een los onderdeel wordt niet gewist. Laat het corrigeren, of wis het gegeven als geheel.",
  "whole-file-alone":
    "Het hele dossier gaat weg, of niet. Moet er iets blijven, kies dan per gegeven wat weggaat en wat blijft.",
  "whole-file-of-pupil":
    "Het hele dossier gaat over de leerling. Alleen een verzoek van of namens de leerling kan het laten vernietigen; kies hier per gegeven.",
  "whole-file-at-work":
    "Aan deze casus wordt nog gewerkt. Laat het bureau hem eerst afsluiten; daarna kan het hele dossier weg.",
  "whole-file-complaint":
    "Er loopt een klacht of geschil in deze casus. Het hele dossier kan weg als dat is afgehandeld.",
  "whole-file-request":
    "Iemand in deze casus wacht nog op antwoord op een ander verzoek. Beantwoord dat eerst; daarna kan het hele dossier weg.",
  "whole-file-held": "Iemand wil dat dit dossier nog blijft. Zolang dat geldt kan het niet als geheel weg.",
  "whole-file-pack":
    "Er ligt iets klaar dat nog niet is opgehaald, en dat gaat met het dossier weg. Wacht tot het is opgehaald, of trek het in.",
  "contact-moves-term":
    "Van dit contact hangt de bewaartermijn af. Het gaat weg met de casus; laat het zo lang blijven op een grond.",
  "kept-on-ground": "Wat blijft, blijft op een grond. Kies de grond; wat wordt gewist of gecorrigeerd heeft er geen.",
  "change-twice": "Over dit gegeven staat in dit verzoek al een besluit.",
  "changed-since":
    "Dit gegeven is intussen gewijzigd. Bekijk opnieuw wat er nu staat en bevestig de correctie, of neem het besluit terug.",
  "thing-elsewhere": "Dit gegeven hoort niet bij deze casus, of is er niet meer.",
  "answer-and-changes":
    "Het antwoord past niet bij wat per gegeven is besloten. Alles doen: alleen corrigeren of wissen. Een deel: ook iets dat blijft. Niets doen: alleen wat blijft.",
  "change-unmade": "Voer het besluit eerst uit; daarna kan de brief weg.",
  "decision-carried-out": "Dit besluit is al uitgevoerd.",
  "notice-missing": "Wie dit gegeven kreeg, moet horen dat het is veranderd.",
  "notice-elsewhere": "Hierover hoeft niemand te worden ingelicht.",
  "notice-done": "Over deze kennisgeving is al vastgelegd hoe het afliep.",
} as const;
