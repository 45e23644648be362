/** The register of processing activities, as everybody may read it (article 30 GDPR). */
export const register = {
  menu: "Verwerkingsregister",
  public: "Zoals iedereen het kan lezen, met oudere versies",
  title: "Register van verwerkingsactiviteiten",
  intro:
    "Wat wij met persoonsgegevens doen, waarvoor, op welke grond, met wie en hoe lang. Elke keer dat iemand hier gegevens leest of vastlegt, wordt een van deze activiteiten genoemd.",
  controllers: "Verantwoordelijk",
  officer: "Toezicht",
  purpose: "Waarvoor",
  basis: "Grondslag",
  stops: "Wat op toestemming rust, stopt zodra die wordt ingetrokken.",
  subjects: "Van wie",
  data: "Welke gegevens, en hoe lang",
  processing: "Wat wij ermee doen",
  recipients: "Met wie",
  transfers: "Naar landen buiten de EU gaan geen gegevens.",
  measures: "Hoe het is beveiligd",
  version: "Versie %{version}, geldt sinds %{day}",
  until: "Gold tot %{day}",
  older: "Alle versies",
  machine: "Als gegevens (JSON)",
  back: "Naar het register",
  nobody: "Niemand buiten het bureau.",
  home: "Naar het begin",
  read: "Register van verwerkingsactiviteiten",
};
export type RegisterTexts = Readonly<Record<keyof typeof register, string>>;
