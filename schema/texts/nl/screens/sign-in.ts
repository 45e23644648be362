export const signIn = {
  title: "Aanmelden",
  intro: "Voor medewerkers van het bureau, onderwijs(zorg)consulenten, de FG en het ministerie.",
  email: "E-mailadres",
  password: "Wachtwoord",
  submit: "Aanmelden",
  offline: "Geen verbinding. U bent niet aangemeld.",
  promise: "Met zorg",
  promiseText:
    "Elke casus volgt het privacyreglement: wie wat ziet, wie waarvoor toestemming gaf en wanneer alles verdwijnt.",
  demoTitle: "Demonstratieaccounts",
  demoIntro: "Kies een rol. Het formulier wordt voor u ingevuld, met het wachtwoord",
  demoWho: {
    office: "Bureau",
    lead: "Bureau, leidinggevende",
    consultant: "Consulent",
    consultant2: "Tweede consulent",
    fg: "FG",
    ministry: "Ministerie",
    administrator: "Beheerder",
  },
};
