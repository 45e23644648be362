/** How often the public pages are looked at. */
export const visits = {
  title: "Bezoek van de website",
  intro:
    "Hoe vaak de openbare pagina's per dag zijn bekeken. Er wordt niets van bezoekers bewaard, dus is niet te zien wie er was of welke bezoeken bij elkaar horen. Van vandaag is nog niets te zien.",
  byPage: "Per pagina, laatste %{days} dagen",
  byDay: "Per dag, laatste %{days} dagen",
  page: "Pagina",
  day: "Dag",
  count: "Keer bekeken",
  none: "Er is nog geen bezoek geteld. Bezoek van vandaag staat hier morgen.",
};
