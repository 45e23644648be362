import type { Screens } from "../../nl/screens/index.js";

export const search: Screens["search"] = {
  title: "Search",
  intro: "Find a case by the name of the pupil, a parent or the applicant, by birth date or by number.",
  kept: "What you type is not kept. Which cases you are shown goes into the log.",
  what: "Name, birth date or number",
  example: "For example: de Jong, 1-5-2016 or OC-2026-0031",
  submit: "Search",
  open: "Search (Ctrl+K)",
  caption: "Cases found",
  found: "%{smart_count} case found |||| %{smart_count} cases found",
  some: "The first %{shown} of %{total} cases. Search more precisely to see fewer.",
  many: "The first %{shown} of more than %{total} cases. Search more precisely to see fewer.",
  nothing: "Nothing found (or you may not see it)",
  nothingHelp: "Check the spelling, or search by part of the name, the birth date or the number.",
  building: "Searching by name will be available in a moment",
  buildingHelp: "You can search by number already.",
  exact: "There are so many people that you search by number, or by family name and birth date together.",
  columns: {
    number: "Number",
    pupil: "Pupil",
    birthOn: "Born on",
    guardians: "Parents and carers",
    stage: "Stage",
  },
  known: {
    title: "This pupil may be known already",
    help: "There is a case of a pupil with this birth date and a name like this one. First look whether it is the same pupil. If not, you can simply go on.",
    newTab: "opens in a new tab",
    building: "Whether this pupil is known already can be checked in a moment. You can search by number already.",
    failed: "It could not be checked whether this pupil is known already.",
  },
};
