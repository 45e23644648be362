import type { Screens } from "../../nl/screens/index.js";

export const reveals: Screens["reveals"] = {
  title: "Shown with reason",
  intro:
    "Who of the bureau looked at health or home, in which case and why. Each time lasts a quarter of an hour at most.",
  empty: "Nobody had anything shown",
  emptyHelp: "As soon as somebody of the bureau has health or home shown, it appears here.",
  unseen: "%{smart_count} new showing |||| %{smart_count} new showings",
  columns: {
    createdAt: "When",
    who: "Who",
    case: "Case",
    reason: "Why",
    endsAt: "Until",
  },
  submit: "Show for a quarter of an hour",
  until: "You can see health and home until %{moment}",
  untilHelp:
    "Then they disappear from this screen by themselves. This is recorded and visible to the data protection officer.",
};
