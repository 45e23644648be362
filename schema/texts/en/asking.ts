import type { AskingTexts } from "../nl/asking.js";

/** The page on which somebody asks for the regulation on paper. */
export const asking: AskingTexts = {
  steps: {
    posting: {
      title: "The privacy regulation by post",
      hint: "We send you the regulation that holds on the day on which we send it. You can also call or mail us. We use your name and address for this letter alone, and erase them within 14 days of posting. When we send nothing, we erase them after three months.",
    },
  },
  fields: { name: "Name", address: "Address: street and number, postcode and town", trap: "Leave this field empty" },
  optional: "optional",
  faultTitle: "There is a problem",
  fault: {
    choice: "Choose one of the answers.",
    day: "Fill in a day that exists.",
    reach: "Fill in how we reach you.",
    long: "This is too long. Use at most %{most} characters.",
    trap: "Your browser filled in a field that is not for you. Send it once more.",
  },
  day: { example: "For example 15 1 2015.", day: "Day", month: "Month", year: "Year" },
  yes: "Yes",
  no: "No",
  unknown: "I do not know",
  back: "Back to the regulation",
  next: "Ask for the regulation",
  sent: {
    title: "We send you the regulation",
    text: "We post it within five working days. After that we erase your name and address within 14 days.",
    mistake: "Is the address not right? Call us:",
  },
  busy: {
    title: "It is very busy now",
    text: "Much came in within a short time. Try again in %{minutes} minutes, or call us.",
  },
  down: {
    title: "Something went wrong",
    text: "That is our fault. Nothing was kept. Try again in a moment, or call us.",
  },
  unread: {
    title: "We cannot read this",
    text: "Something else came in than the form, or too much. Go back and try again.",
  },
};
