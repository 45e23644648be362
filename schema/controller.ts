/**
 * Who answers for the data, and how to reach them: the one place, for every page, notice and letter (contact/one-place). Ours
 * is an invented bureau; a bureau that takes this up fills in its own.
 */
export const controller = {
  /** Both names stand in everything that goes out: the bureau, and the foundation that it is part of. */
  names: ["Onderwijsconsulenten", "Stichting Ondersteuning Scholen en Ouders (SOSO)"],
  email: "info@bureau.test",
  phone: "000-1234567",
  postal: "Postbus 000, 0000 AA Voorbeeldstad",
  officer: { name: "Functionaris Gegevensbescherming", email: "fg@toezicht.test", phone: "000-7654321" },
  authority: { name: "Autoriteit Persoonsgegevens", page: "https://autoriteitpersoonsgegevens.nl" },
} as const;
