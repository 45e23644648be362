import type { Screens } from "../../nl/screens/index.js";

export const holds: Screens["holds"] = {
  title: "Retention holds",
  line: "A case that is not erased on its day, because a request is still open or because the person wishes so. Every hold has a last day.",
  none: "There is no retention hold.",
  all: "%{smart_count} retention hold |||| %{smart_count} retention holds",
  late: "Of which %{smart_count} past its last day: that answer is late. |||| Of which %{smart_count} past their last day: those answers are late.",
  onTime: "None of them is past its last day.",
  days: "%{smart_count} day late |||| %{smart_count} days late",
  columns: {
    case: "Case",
    why: "Why",
    destroyOn: "Erased on",
    fromOn: "Recorded on",
    until: "At the latest",
  },
  request: "Request: %{kind}",
  waits: "Erasing waits for a request: %{kind}, until %{day} at the latest",
  waitsLate: "Erasing waits for a request: %{kind}, which should have been answered by %{day}",
  waitsWish: "Erasing waits at the person's own wish, until %{day}",
  waitsHelp: "Otherwise the case is erased on %{day}. Once the request is answered, that is done the same day.",
  waitsWishHelp: "Otherwise the case is erased on %{day}. The person chose the last day, a year ahead at most.",
  fact: "Erasing of the case",
  holds: "Waits for this request, until %{day} at the latest",
  held: "Waited for this request until %{day}: %{reason}",
  notHeld: "On %{day}. This request does not stop that: answer before that day.",
};
