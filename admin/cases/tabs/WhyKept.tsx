import type { Screens } from "@zorgvuldig/schema/texts/nl/screens/index";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { useTerm } from "../term";

type Purpose = keyof Screens["records"]["purposes"];

/** Purpose, ground and term in one line above everything that is personal. */
export const WhyKept = ({ file, purpose }: { file: CaseFile; purpose: Purpose }) => {
  const text = useText();
  const term = useTerm();
  const { day } = useDates();
  const rule = term(file.term) || text("records.noTerm");
  const kept = file.destroyOn ? text("records.until", { term: rule, day: day(file.destroyOn) }) : rule;
  const ground = purpose === "contact" || purpose === "identity" ? "records.assignment" : "records.consent";
  return (
    <>
      {text("records.purpose")}: {text(`records.purposes.${purpose}`)} · {text("records.ground")}: {text(ground)} ·{" "}
      {text("records.term")}: {kept}
    </>
  );
};
