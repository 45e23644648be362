import type { Screens } from "../../nl/screens/index.js";

export const application: Screens["application"] = {
  title: "New application",
  about: "The application",
  applicant: "Who applies",
  permission: "Permission of the parent",
  permissionHelp: "If somebody other than a parent applies, a parent must have agreed beforehand.",
  guardians: "Parents and carers",
  guardian: "Parent or carer %{number}",
  addGuardian: "Add another person",
  removeGuardian: "Remove parent or carer %{number}",
  pupil: "The pupil",
  pupilHelp: "This can also wait until the intake interview.",
  pupilLater: "You record the pupil at the intake interview, once the parents have been spoken to.",
  pupilKnown: "I record the pupil now",
  question: "The question",
  submit: "Record the application",
};
