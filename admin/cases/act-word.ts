import type { Act, Stage } from "@zorgvuldig/schema/words";
import { useText, useWord } from "../providers/words";

/** What an act is called here: of an application on hold an interview is planned because somebody rang back. */
export const useActWord = () => {
  const text = useText();
  const word = useWord();
  return (act: Act, stage: Stage | null) =>
    act === "planIntake" && stage === "ON_HOLD" ? text("acts.rangBack") : word("act", act);
};
