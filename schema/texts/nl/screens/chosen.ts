/** What is done with several cases at once. */
export const chosen = {
  choose: "Casus %{number} kiezen",
  chooseAll: "Alle casussen op deze bladzijde kiezen",
  count: "%{smart_count} gekozen |||| %{smart_count} gekozen",
  tooMany: "Kies er hoogstens %{most}.",
  clear: "Keuze wissen",
  assignIntro:
    "U kent één consulent toe aan %{smart_count} casus. |||| U kent één consulent toe aan %{smart_count} casussen. Van elke casus wordt apart nagegaan of het mag; wat niet mag, verandert niet.",
  assign: "Toekennen aan %{smart_count} casus |||| Toekennen aan %{smart_count} casussen",
  assigned: "Toegekend aan %{smart_count} van %{all} |||| Toegekend aan %{smart_count} van %{all}",
  isAssigned: "Toegekend",
};
