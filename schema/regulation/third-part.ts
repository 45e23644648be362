import { requestAnsweredWithin, requestExtendedTo } from "../terms.js";
import type { Article } from "./version.js";

/** Who watches over it, what somebody may do about his data, and how this text itself changes. */
export const supervision: Article = {
  id: "toezicht",
  title: { nl: "Wie toezicht houdt", en: "Who watches over it" },
  text: [
    {
      nl: "De %{authority} ziet erop toe dat iedereen zich aan de privacywet houdt. Wij hebben zelf een functionaris gegevensbescherming, die namens bestuur en directie nagaat of wij doen wat hier staat: %{officerEmail}.",
      en: "The %{authority} watches that everybody keeps to the privacy law. We have a data protection officer of our own, who checks on behalf of the board and the management whether we do what is said here: %{officerEmail}.",
    },
  ],
};

const rightsText = [
  {
    nl: "U mag uw gegevens en die van uw kind inzien, laten verbeteren en laten verwijderen. U mag bezwaar maken tegen het gebruik. Soms kunt u ook vragen het gebruik te beperken, of de gegevens aan u of aan een ander te geven.",
    en: "You may see your data and those of your child, and have them corrected and erased. You may object to their use. Sometimes you can also ask to restrict their use, or to give the data to you or to somebody else.",
  },
  {
    nl: "Vraag het via %{email}. Daar kunt u ook terecht met vragen over privacy.",
    en: "Ask for it at %{email}. You can also come there with questions about privacy.",
  },
];
const complaintText = {
  nl: "Hebt u een klacht over hoe wij met gegevens omgaan? Neem contact op met onze functionaris gegevensbescherming: %{officerPhone} of %{officerEmail}. Komen wij er samen niet uit, dan kunt u klagen bij de %{authority}.",
  en: "Do you have a complaint about how we handle data? Contact our data protection officer: %{officerPhone} or %{officerEmail}. If we cannot solve it together, you can complain to the %{authority}.",
};
const rightsTitle = { nl: "Uw rechten", en: "Your rights" };

export const rights: Article = { id: "rechten", title: rightsTitle, text: [...rightsText, complaintText] };

export const rightsWithTerm: Article = {
  id: "rechten",
  title: rightsTitle,
  text: [
    ...rightsText,
    {
      nl: "U krijgt binnen 1 maand antwoord. Is er meer tijd nodig, dan zeggen wij dat in die maand, met de reden. Dan antwoorden wij uiterlijk 3 maanden na uw verzoek.",
      en: "You get an answer within 1 month. If more time is needed, we say so in that month, with the reason. Then we answer at the latest 3 months after your request.",
    },
    complaintText,
  ],
  durations: [requestAnsweredWithin, requestExtendedTo],
};

export const byPost: Article = {
  id: "per-post",
  title: { nl: "Dit reglement op papier", en: "This regulation on paper" },
  text: [
    {
      nl: "Wilt u dit reglement per post? Vraag het via %{email} of bel %{phone}.",
      en: "Would you like this regulation by post? Ask for it at %{email} or call %{phone}.",
    },
  ],
};

const changingText = [
  {
    nl: "Wij mogen dit reglement veranderen. Een nieuwe versie zetten wij op onze website, met een duidelijke melding en de belangrijkste wijzigingen. Bij het reglement staat wanneer het voor het laatst is gewijzigd.",
    en: "We may change this regulation. We put a new version on our website, with a clear notice and the main changes. With the regulation it says when it was last changed.",
  },
];
const changingTitle = { nl: "Als dit reglement verandert", en: "When this regulation changes" };

export const changing: Article = { id: "veranderen", title: changingTitle, text: changingText };

export const changingTold: Article = {
  id: "veranderen",
  title: changingTitle,
  text: [
    ...changingText,
    {
      nl: "De melding staat 3 maanden op elke pagina. Oude versies blijven op de website staan, op hun eigen adres. Een versie die u hebt kunnen lezen, veranderen wij nooit meer.",
      en: "The notice stands on every page for 3 months. Old versions stay on the website, at an address of their own. A version that you could read, we never change any more.",
    },
  ],
  durations: ["P3M"],
};

export const reaching: Article = {
  id: "contact",
  title: { nl: "Contact", en: "Contact" },
  text: [
    {
      nl: "%{first}, %{postal}. Telefoon: %{phone}. E-mail: %{email}.",
      en: "%{first}, %{postal}. Telephone: %{phone}. Email: %{email}.",
    },
  ],
};
