import type { Clause } from "./clause.js";

/** The survey after a case has ended. */
export const survey = {
  "survey/after-three-months": {
    title: "Eén vragenlijst, na zo'n drie maanden",
    summary:
      "Ongeveer drie maanden na afloop vragen wij ouders en scholen één keer digitaal wat zij van onze hulp vonden.",
    kept: "by software",
  },
  "survey/by-email": {
    title: "Uw e-mailadres alleen om te versturen",
    summary: "De uitnodiging gaat naar uw eigen e-mailadres, en dat adres wordt niet bij de enquête bewaard.",
    kept: "by software",
  },
  "survey/anonymous": {
    title: "Antwoorden zonder naam",
    summary: "Niemand kan nagaan welke antwoorden van u zijn, ook wij niet.",
    kept: "by software",
  },
  "survey/by-phone": {
    title: "Soms bellen wij",
    summary: "Een klein aantal mensen bellen wij na afloop op, en ook hun antwoorden bewaren wij zonder naam.",
    kept: "by software",
  },
  "survey/opt-out": {
    title: "Geen enquête als u dat niet wilt",
    summary: "U kunt altijd en zonder reden zeggen dat u geen vragenlijst of telefoontje wilt, en dat geldt meteen.",
    kept: "by software",
  },
  "survey/purpose": {
    title: "Alleen om beter te worden",
    summary: "Met uw antwoorden verbeteren wij onze hulp, en wij beoordelen er geen consulent mee.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
