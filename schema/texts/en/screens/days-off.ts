import type { Screens } from "../../nl/screens/index.js";

export const daysOff: Screens["daysOff"] = {
  title: "Days off by decree",
  line: "The clock knows weekends and holidays. Here stand working days that the government puts on one line with them: what would be due then is due on the working day after.",
  none: "No other days off were recorded.",
  add: "Record a day off",
  addIntro: "The term of requests that end on this day moves to the working day after.",
  day: "Which day",
  decree: "Which decree",
  decreeHelp: "For instance Stb. 2026, 12.",
  lift: "Withdraw",
  liftNamed: "Withdraw: %{day}",
  liftIntro: "%{day} then counts as a working day again. Terms that were moved are counted anew.",
};
