import type { RegisterTexts } from "../nl/register.js";

export const register: RegisterTexts = {
  menu: "Processing register",
  public: "As everybody can read it, with older versions",
  title: "Register of processing activities",
  intro:
    "What we do with personal data, for what, on which ground, with whom and for how long. Whenever somebody here reads or records data, one of these activities is named.",
  controllers: "Responsible",
  officer: "Oversight",
  purpose: "For what",
  basis: "Legal basis",
  stops: "What rests on consent stops as soon as that is withdrawn.",
  subjects: "Of whom",
  data: "Which data, and for how long",
  processing: "What we do with it",
  recipients: "With whom",
  transfers: "No data go to countries outside the EU.",
  measures: "How it is secured",
  version: "Version %{version}, in force since %{day}",
  until: "Was in force until %{day}",
  older: "All versions",
  machine: "As data (JSON)",
  back: "To the register",
  nobody: "Nobody outside the bureau.",
  home: "To the start",
  read: "Register of processing activities",
};
