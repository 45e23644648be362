/** Letters on paper to the parents, on the page of a case. */
export const letters = {
  title: "Brieven aan de ouders",
  line: "Doel: ouders laten weten waar zij aan toe zijn. Grondslag: uitvoering van de overeenkomst. De brief wordt gemaakt uit de casus en nergens bewaard; dat hij ging, blijft zolang de casus blijft.",
  notYet: "Nog niet verstuurd",
  posted: "Op de post gedaan op %{day}",
  postedBy: "Brief van %{day}, in het %{language}, door %{name}.",
  code: "Code %{code}, te lezen onder aan de brief.",
  noAddress: "Er is geen postadres bekend. Schrijf het op de envelop, of geef de brief mee.",
  noAuthority: "Krijgt geen brief: het gezag is er niet, of is niet bekend.",
  nobody: "Van niemand is bekend dat hij gezag heeft. Daarom kan deze brief nu naar niemand.",
  read: "Bekijken",
  readIn: "Bekijken in het Engels",
  readNamed: "Bekijken: %{letter}, aan %{name} (pdf, in een nieuw tabblad)",
  readInNamed: "Bekijken in het Engels: %{letter}, aan %{name} (pdf, in een nieuw tabblad)",
  post: "Op de post gedaan",
  postNamed: "Op de post gedaan: %{letter}, aan %{name}",
  to: "Aan wie",
  intro:
    "Leg dit vast als de brief de deur uit is. Op elke brief staat de dag waarop hij is gemaakt. Bewaar zelf geen kopie: die is er dan nog als de casus is verwijderd.",
  writtenOn: "Datum op de brief",
  postedOn: "Op de post gedaan op",
  language: "Taal van de brief",
};
