import type { Screens } from "../../nl/screens/index.js";

export const restrictions: Screens["restrictions"] = {
  title: "Restrictions",
  line: "As long as a restriction holds the file is kept and nothing else: nobody who works on it reads, changes or shares anything of it.",
  none: "Nothing is restricted.",
  restrictIntro:
    "From now on the file of this case is kept and nothing else. Who works on it sees its content no more and can change or share nothing.",
  ground: "Why",
  keepsUntil: "Do not erase before (at the person's wish)",
  keepsUntilHelp: "Only for unlawful processing or a claim of his own; a year at most.",
  explanation: "Explanation",
  announceIntro:
    "Tell the person today that the restriction will be lifted, and record that here. It can be lifted from tomorrow.",
  announcedOn: "The person knows since",
  liftIntro: "Who works on the case can read and write again what belongs to that.",
  since: "Restricted since",
  until: "Kept until",
  lifted: "Lifted on",
  acts: {
    restrict: "Restrict the processing",
    announce: "Lifting announced",
    lift: "Lift the restriction",
  },
};
