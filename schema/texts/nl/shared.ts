import type { DataCategory } from "../../words.js";

/** The letter with which data of a pupil go to an institution. */
export const shared = {
  date: "Datum",
  number: "Kenmerk",
  code: "Code",
  sender: "Afzender: %{postal}",
  page: "Pagina %{page} van %{pages}",
  attention: "t.a.v.",
  subject: "Gegevens over een leerling",
  greeting: "Geachte heer, mevrouw,",
  intro:
    "Wij werken aan het onderwijs van de leerling die hieronder staat. Met een schriftelijke machtiging, die vandaag geldt, delen wij met u wat in deze brief staat. Meer delen wij niet.",
  introAttached:
    "Wij werken aan het onderwijs van de leerling die hieronder staat. Met een schriftelijke machtiging, die vandaag geldt, delen wij met u wat in deze brief en in de bijlagen staat. Meer delen wij niet.",
  attachment: "Bijlage %{number}",
  parts: {
    CONTACT: "Om wie het gaat",
    PROFESSIONAL: "Betrokken professionals",
    IDENTITY: "Geboortedatum en geslacht",
    LEARNING: "Leerprestaties",
    ABSENCE: "Verzuim en afwezigheid",
    HEALTH: "Gezondheid",
    HOME: "Thuissituatie",
  } satisfies Record<DataCategory, string>,
  pupil: "Leerling",
  address: "Adres",
  guardian: "Ouder",
  born: "Geboren",
  gender: "Geslacht",
  statement: "Hierover verklaart wie het betreft",
  until: "tot",
  now: "nu",
  useTitle: "Waarvoor u dit krijgt",
  use: "Gebruik deze gegevens alleen voor het onderwijs en de begeleiding van deze leerling, en geef ze niet door zonder toestemming. Bewaar ze niet langer dan u ze daarvoor nodig hebt. Wordt de machtiging ingetrokken, dan laten wij u dat weten.",
  wrong:
    "Bent u niet voor wie deze brief bedoeld is, of klopt er iets niet? Bel ons dan meteen: %{phone}. Noem het kenmerk, %{number}. Wij delen alleen met een machtiging: zo staat het in ons privacyreglement, versie %{regulation}. Verantwoordelijk zijn samen %{first} en %{second}.",
  contactTitle: "Zo bereikt u ons",
  bureau: "Het bureau",
  officer: "Functionaris gegevensbescherming",
  regards: "Met vriendelijke groet,",
  /** On every page of what does not go. */
  stamp: {
    example: "VOORBEELD, niet verzonden",
    withdrawn: "NIET VERZONDEN, ingetrokken",
    made: "Gemaakt door %{name}, %{moment}",
  },
};
