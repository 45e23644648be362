/** Why the house says no about what people ask with their rights, and about what is decided on it. */
export const requestRefusals = {
  "posting-stays": "Dit reglement is al verstuurd, of het verzoek is vervallen. Er verandert niets meer aan.",
  "posting-day": "Deze dag kan niet: niet vóór het verzoek, en niet in de toekomst.",
  "posting-version": "Deze versie van het reglement is er niet.",
  "identity-once": "Van dit verzoek is al gevraagd wie het doet, of het is al beantwoord. Dat wordt één keer gevraagd.",
  "identity-too-late":
    "Vragen wie iemand is kan tot en met vijf werkdagen na ontvangst. Daarna loopt de termijn gewoon door: behandel het verzoek.",
  "clock-stands":
    "De termijn van een verzoek staat vast: alleen de dagen waarin de identiteit is gevraagd tellen niet mee.",
  "identity-not-asked": "Van dit verzoek staat geen vraag naar de identiteit open.",
  "identity-shown": "Bij dit verzoek is al vastgelegd wie het doet, of het is al beantwoord.",
  "identity-open": "Het is nog niet bekend wie dit vraagt. Stel dat eerst vast.",
  "mandate-unseen": "De machtiging van wie namens een ander vraagt is nog niet gezien. Leg eerst vast dat u haar zag.",
  "asker-no-authority":
    "Van deze ouder is niet vastgelegd dat hij gezag heeft. Zonder gezag kan hij dit niet voor de leerling vragen.",
  "pupil-asks-himself":
    "De leerling is zestien of ouder: hij vraagt dit zelf, of geeft zijn ouder een machtiging. Leg dan een nieuw verzoek vast.",
  "parent-for-pupil":
    "Een ouder vraagt zo alleen om gegevens van de leerling. Vraagt hij om die van een ander, dan heeft hij een machtiging nodig.",
  "parent-asks": "De leerling is nog geen zestien: een ouder met gezag vraagt dit voor hem.",
  "extend-once": "De termijn van dit verzoek is al verlengd. Dat kan één keer.",
  "extend-too-late": "Verlengen kan alleen in de eerste maand: de betrokkene moet het dan ook weten.",
  "request-has-case": "Dit kenmerk hoort bij een casus die er nog is. Leg het verzoek vast op de pagina van die casus.",
  "no-certificate-found":
    "Bij dit verzoek is geen verklaring van vernietiging gevonden. Antwoord dat er niets is gevonden, of wat er wordt bewaard.",
  "kept-and-granted":
    "U geeft wat is gevraagd, maar zegt dat er iets wordt bewaard. Verwijder het en antwoord dat het is verwijderd, of geef het gedeeltelijk of niet, met de grond.",
  "removed-unasked": "Dat iets is verwijderd, is alleen het antwoord op een verzoek om verwijdering.",
  "account-other-name":
    "De naam van dit account lijkt niet op de naam van wie het verzoek doet. Kijk na of het dezelfde persoon is, en bevestig dat.",
  "account-other-kind": "Dit account past niet bij wie het verzoek deed: een consulent of een medewerker.",
  "pack-not-asked": "Een inzagedossier wordt alleen gemaakt bij een verzoek om inzage.",
  "subject-unnamed": "Leg eerst vast om wie het gaat.",
  "redaction-gone": "Deze woorden worden al niet meer weggelaten.",
  "left-out-granted":
    "U laat iets weg: woorden of bestanden. Dan krijgt de betrokkene niet alles: kies “Wij doen een deel”, met de grond. Een hoofd tekent daarvoor.",
  "left-out-ground": "Kies de grond waarop u iets weglaat: die staat in de brief.",
  "left-out-stays": "Wat is weggelaten, staat in het antwoord en blijft zo. Leg hetzelfde klaar.",
  "transfer-not-asked": "Rechtstreeks overdragen kan alleen bij een verzoek om overdracht.",
  "transfer-stands": "Er is al een ontvanger vastgelegd. Beëindig die eerst.",
  "transfer-fixed": "Wat over deze ontvanger is vastgelegd, staat vast.",
  "transfer-ended": "Aan deze ontvanger gaat niets meer rechtstreeks.",
  "transfer-open":
    "Er is een ontvanger vastgelegd aan wie nog niets is klaargelegd. Leg het klaar, of zeg waarom het niet rechtstreeks gaat.",
  "receiver-unconfirmed": "Het adres van de ontvanger is nog niet bevestigd door een ander dan wie het vastlegde.",
  "receiver-same-person":
    "Wie de ontvanger vastlegde, bevestigt het adres niet zelf. Vraag een hoofd of een andere FG.",
  "receiver-by-lead": "Alleen een hoofd van het bureau of een andere FG bevestigt het adres.",
  "delivery-laid": "Er ligt al iets klaar bij dit verzoek. Trek dat eerst in, of maak een nieuwe link.",
  "delivery-over": "Dit ligt niet meer klaar.",
  "delivery-not-his": "Dit mag niet (meer) aan deze persoon worden gegeven.",
  "address-unknown":
    "Van deze persoon is geen e-mailadres bekend. Vul een adres in dat is bevestigd, of geef het op papier.",
  "address-unconfirmed": "Dit is een ander adres dan wij hebben. Zeg hoe is bevestigd dat het van deze persoon is.",
  "given-on-day": "Deze dag kan niet: niet vóór de ontvangst van het verzoek en niet in de toekomst.",
  restricted: "De verwerking van deze casus is beperkt: zij wordt alleen bewaard.",
  "restriction-elsewhere": "Bij dit soort verzoek wordt niet beperkt.",
  "restriction-stands": "De verwerking is voor dit verzoek al beperkt.",
  "restriction-fixed": "Wat over deze beperking is vastgelegd, staat vast.",
  "keeps-at-his-wish":
    "Alleen op deze twee gronden blijft een dossier op wens van de betrokkene langer bewaard: onrechtmatig, of een eigen rechtsvordering.",
  "keeps-a-year": "Kies een dag na vandaag, ten hoogste een jaar vooruit.",
  "contact-elsewhere": "Dit contactmoment hoort niet bij deze casus.",
  "contact-unheard": "In dit contactmoment is niemand bereikt: er is niets gevraagd.",
  "contact-other-day": "Een verzoek uit een contactmoment is ontvangen op de dag van dat contact, langs dezelfde weg.",
  "contact-asked": "Van dit contactmoment is al een verzoek gemaakt.",
  "hold-stays": "Wat over deze bewaarblokkade is vastgelegd, staat vast.",
  "lifting-day": "Deze dag kan niet: alleen vandaag.",
  "lifting-unannounced": "Opheffen kan pas op de dag nadat de betrokkene het weet.",
  "not-restricted": "Beperk eerst de verwerking; daarna kan de brief weg.",
  "day-off-later": "Kies een werkdag die nog moet komen.",
  "day-off-stays": "Deze dag is geweest of is al ingetrokken.",
  "day-off-known": "Deze dag staat er al.",
  "pack-for-machines": "Wat iemand meeneemt is een bestand voor een computer: kies JSON of CSV.",
  "request-fixed": "Wat over dit verzoek is vastgelegd, staat vast.",
  "person-elsewhere": "Deze persoon hoort niet bij deze casus.",
  "request-answered": "Dit verzoek is al beantwoord.",
  "no-refusal-ground": "Zeg op welke grond u niet doet wat er wordt gevraagd. De brief noemt haar.",
  "other-ground": "Op deze grond kan dit verzoek niet worden geweigerd.",
  "fg-decides": "Alleen de FG beslist over een verzoek.",
  "decision-stands": "Er is over dit verzoek al een besluit of voorstel. Neem dat eerst terug.",
  "decision-not-proposed": "Dit voorstel wacht niet op een handtekening.",
  "decision-unsigned": "Een hoofd van het bureau moet hier eerst voor tekenen.",
  "decision-done": "Dit besluit is al meegedeeld, teruggestuurd of teruggenomen.",
  "decision-fixed": "Wat in dit besluit staat, staat vast.",
  "objects-to-what":
    "Leg vast waartegen het bezwaar is: de vragenlijst, de jaarcijfers, of allebei. Dat verandert daarna niet meer.",
  "survey-no-reason": "Wie geen vragenlijst wil, hoeft niet te zeggen waarom. Laat de tekst weg.",
  "survey-absolute":
    "Bezwaar tegen de vragenlijst geldt altijd. Het kan niet worden geweigerd, behalve als het niet van wie het betreft komt.",
  "objection-whole": "Dit bezwaar gaat over één ding: doe het, of weiger het.",
  "pack-unfetched":
    "Wat klaarligt is nog niet opgehaald, en de casus wordt vernietigd zodra u dit meedeelt. Wacht tot het is opgehaald, of geef het op papier.",
  "told-before": "Dit kan niet zijn meegedeeld voordat het was besloten.",
} as const;
