import type { signLetter as nl } from "../nl/sign-letter.js";

export const signLetter: typeof nl = {
  subject: "Read and sign the forms on the website",
  intro:
    "We asked you for an agreement and an authorisation. You can read and sign them on our website. Type the address below into your browser, and then fill in the code. Give this letter to nobody else.",
  where: "Address of the page",
  code: "Code",
  until: "Works until",
  free: "You do not have to sign. You may sign on paper as well: ask us for the forms. What you sign on the website you can take back there as long as the link works, and with us after that. Call us if something does not work: %{phone}.",
  file: "link-to-sign",
};
