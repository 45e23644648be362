/** The form for a new application. */
export const application = {
  title: "Nieuwe aanmelding",
  about: "De aanmelding",
  applicant: "Wie meldt aan",
  permission: "Toestemming van de ouder",
  permissionHelp: "Meldt iemand anders dan de ouder aan, dan moet een ouder het vooraf goed hebben gevonden.",
  guardians: "Ouders en verzorgers",
  guardian: "Ouder of verzorger %{number}",
  addGuardian: "Nog iemand toevoegen",
  removeGuardian: "Ouder of verzorger %{number} weghalen",
  pupil: "De leerling",
  pupilHelp: "Mag ook later, bij het intakegesprek.",
  pupilLater: "De leerling legt u pas vast bij het intakegesprek, als de ouders zijn gesproken.",
  pupilKnown: "Ik leg de leerling nu al vast",
  question: "De vraag",
  submit: "Aanmelding vastleggen",
};
