/** Who is to hear that something was corrected, erased or restricted. */
export const notices = {
  title: "Wie het moet horen",
  line: "Wie deze gegevens kreeg, hoort dat ze zijn gecorrigeerd, gewist of beperkt (artikel 19). Wie dat zijn, staat ook in de brief.",
  received: "kreeg het op %{day}",
  asked: "werd op %{day} iets gevraagd over deze leerling",
  follow: "Vastleggen",
  followNamed: "Vastleggen: %{name}, %{matter}",
  followIntro: "Leg vast of deze ontvanger is ingelicht. Schrijf anders op waarom niet.",
  how: "Hoe liep het af",
  doneOn: "Ingelicht op",
  channel: "Hoe",
  remark: "Waarom niet",
  remarkHelp: "Alleen als het onmogelijk is of onevenredig veel moeite kost hoeft het niet.",
};
