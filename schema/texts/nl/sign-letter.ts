/** The letter that brings somebody his link and its code, when no mail does. */
export const signLetter = {
  subject: "Formulieren lezen en ondertekenen op de website",
  intro:
    "Wij hebben u gevraagd om een overeenkomst en een machtiging. U kunt ze op onze website lezen en ondertekenen. Typ daarvoor het adres hieronder over in uw browser, en vul daarna de code in. Geef deze brief aan niemand anders.",
  where: "Adres van de pagina",
  code: "Code",
  until: "Werkt tot",
  free: "U hoeft niet te tekenen. Tekenen op papier mag ook: vraag ons om de formulieren. Wat u op de website tekent, kunt u daar ook weer intrekken zolang de link werkt, en daarna bij ons. Bel ons als er iets niet lukt: %{phone}.",
  file: "ondertekenlink",
};
