import { terms } from "../terms.js";
import type { Article } from "./version.js";

/** What data are used for, with whom they are shared, and how long they are kept. */
export const aboutUse: readonly Article[] = [
  {
    id: "waarvoor",
    title: { nl: "Waarvoor wij gegevens gebruiken", en: "What we use data for" },
    text: [
      {
        nl: "Alleen voor onze opdracht: onderzoeken, bemiddelen en adviseren. Dat mag omdat u toestemming gaf, omdat wij met u een overeenkomst hebben, omdat de wet het vraagt, of omdat wij er een goede reden voor hebben die zwaarder weegt.",
        en: "Only for our assignment: to investigate, to mediate and to advise. We may because you consented, because we have an agreement with you, because the law asks it, or because we have a good reason for it that weighs more.",
      },
    ],
  },
  {
    id: "delen",
    title: { nl: "Met wie wij delen", en: "With whom we share" },
    text: [
      {
        nl: "De consulent die u helpt, krijgt de gegevens die daarvoor nodig zijn. Met iedereen die voor ons gegevens verwerkt, ook met elke consulent, hebben wij een verwerkersovereenkomst.",
        en: "The consultant who helps you gets the data that are needed for it. With everybody who processes data for us, with every consultant too, we have a processing agreement.",
      },
      {
        nl: "Met anderen delen wij alleen als u daarvoor een machtiging gaf. Het kan gaan om:",
        en: "With others we share only if you gave an authorisation for it. These can be:",
      },
    ],
    items: [
      { nl: "de school van nu, of de laatste school", en: "the present school, or the last one" },
      { nl: "een eerdere school, als dat nodig is", en: "an earlier school, if needed" },
      { nl: "een nieuwe school, als dat nodig is", en: "a new school, if needed" },
      { nl: "het samenwerkingsverband passend onderwijs", en: "the regional partnership for appropriate education" },
      { nl: "de leerplichtambtenaar", en: "the school attendance officer" },
      { nl: "de onderwijsinspecteur", en: "the inspector of education" },
      { nl: "MEE", en: "MEE, which supports people with a disability" },
      { nl: "een gezinscoach of begeleider", en: "a family coach or counsellor" },
      { nl: "jeugdzorg", en: "youth care" },
      { nl: "de geestelijke gezondheidszorg", en: "mental health care" },
      { nl: "de huisarts", en: "the general practitioner" },
      { nl: "de GGD", en: "the municipal health service" },
      { nl: "iemand anders die in uw machtiging staat", en: "somebody else who is named in your authorisation" },
    ],
  },
  {
    id: "bewaren",
    title: { nl: "Hoe lang wij bewaren", en: "How long we keep data" },
    text: [
      {
        nl: "Niet langer dan nodig is. Daarna verwijderen wij de gegevens:",
        en: "No longer than is needed. After that we erase the data:",
      },
    ],
    items: [
      {
        nl: "een aanmelding die wij niet in behandeling nemen: hoogstens 14 dagen na het intakegesprek",
        en: "an application that we do not take on: at most 14 days after the intake interview",
      },
      {
        nl: "een aanmelding die wij aanhouden omdat eerst een ander kan helpen: 3 maanden na het intakegesprek",
        en: "an application that we hold because somebody else can help first: 3 months after the intake interview",
      },
      {
        nl: "een aanmelding die wij behandelden: 2 jaar na het einde van ons werk, of na het laatste contact daarover",
        en: "an application that we handled: 2 years after the end of our work, or after the last contact about it",
      },
      {
        nl: "was er een klacht of een geschil met ons: 5 jaar na het einde van ons werk, of na het laatste contact daarover",
        en: "if there was a complaint or a dispute with us: 5 years after the end of our work, or after the last contact about it",
      },
    ],
    durations: [
      terms.DECLINED.duration,
      terms.ON_HOLD.duration,
      terms.HANDLED.duration,
      terms.HANDLED_COMPLAINT.duration,
    ],
  },
  {
    id: "beveiliging",
    title: { nl: "Hoe wij gegevens beschermen", en: "How we protect data" },
    text: [
      {
        nl: "Wij bewaren alles in een digitaal dossier dat alleen toegankelijk is voor wie het nodig heeft. De gegevens zijn versleuteld. Zo voorkomen wij dat ze verloren gaan, of dat iemand erbij kan die er niets mee te maken heeft.",
        en: "We keep everything in a digital file that is open only to those who need it. The data are encrypted. That is how we prevent that they are lost, or that somebody gets at them who has no business with them.",
      },
    ],
  },
  {
    id: "na-afloop",
    title: { nl: "Een vraag na afloop", en: "A question afterwards" },
    text: [
      {
        nl: "Ongeveer 3 maanden na afloop mailen wij u een enquête: wat ging goed, wat kan beter? Soms bellen wij. De antwoorden op de enquête zijn anoniem: niemand kan zien wat u antwoordde. Wilt u dit niet? Mail naar %{email}.",
        en: "About 3 months afterwards we mail you a survey: what went well, what could be better? Sometimes we call. The answers to the survey are anonymous: nobody can see what you answered. Would you rather not? Write to %{email}.",
      },
    ],
    durations: ["P3M"],
  },
  {
    id: "ministerie",
    title: { nl: "Cijfers voor het ministerie", en: "Figures for the ministry" },
    text: [
      {
        nl: "Elk jaar geven wij het ministerie van Onderwijs, Cultuur en Wetenschap cijfers over alle aanvragen die wij behandelden. Uit die cijfers blijkt niet om wie het gaat.",
        en: "Every year we give the Ministry of Education, Culture and Science figures about all applications that we handled. The figures do not show whom they are about.",
      },
    ],
  },
];
