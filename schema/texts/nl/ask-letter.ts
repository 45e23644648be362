/** What stands in a letter that asks an institution for information, in plain words. */
export const askLetter = {
  subject: "Verzoek om gegevens over een leerling",
  greeting: "Geachte heer of mevrouw,",
  intro:
    "Wij begeleiden een gezin waarvan een kind in het onderwijs is vastgelopen. Wij hebben een schriftelijke machtiging om u om gegevens te vragen, getekend door de ouders of door de leerling zelf. Dat doen wij met deze brief.",
  about: "Over wie",
  born: "%{pupil}, geboren op %{birth}",
  asked: "Wat wij u vragen",
  purpose: "Waarvoor wij dat nodig hebben",
  until: "De machtiging geldt tot en met",
  onlyTitle: "Stuur alleen wat wij vragen",
  only: "Wij mogen alleen ontvangen wat in de machtiging staat. Wat u daarbuiten stuurt, lezen wij niet voor ons werk: wij sturen het terug of vernietigen het. Een kopie van de machtiging krijgt u als u erom vraagt.",
  controllers: "Verantwoordelijk voor deze gegevens zijn samen %{first} en %{second}.",
  howTitle: "Hoe u antwoordt",
  how: "Stuur uw antwoord per post of via een beveiligde verbinding, en noem daarbij ons kenmerk, %{number}. Bellen kan ook: %{phone}. Hebt u niets, laat ons dat dan weten.",
};
