/** What the FG answers to a complaint about privacy, in a letter. */
export const privacyAnswer = {
  subject: "Antwoord op uw klacht over privacy",
  intro:
    "Op %{received} kregen wij uw klacht over hoe wij met persoonsgegevens omgaan. De functionaris gegevensbescherming heeft haar behandeld. Die is onafhankelijk. Wie over een klacht gaat, is niet degene over wie u klaagt.",
  outcome: "Wat ik heb besloten",
  outcomes: {
    FOUNDED: "Uw klacht is gegrond: u hebt gelijk.",
    UNFOUNDED: "Uw klacht is ongegrond: ik heb niet gevonden dat het fout ging.",
    WITHDRAWN: "U hebt uw klacht ingetrokken. Ik behandel haar niet verder.",
  },
  why: "Hoe ik daartoe kwam",
  kept: "Uw klacht en dit antwoord bewaar ik vijf jaar, apart van elk dossier. Niemand anders hier leest ze. Daarna worden ze vernietigd.",
  complaint:
    "Laat het mij gerust weten als u het niet met dit antwoord eens bent. U hoeft dat niet te doen: u kunt ook meteen naar de toezichthouder, of naar de rechter.",
};
