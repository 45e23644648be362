import { useText } from "../providers/words";
import { type FoundCase, shortNameOf } from "./found-case";
import { Nothing } from "./Nothing";
import { WithheldWord } from "./WithheldWord";
import { isKept } from "./withholding";

/** Whom a case that was found is about. */
export const FoundName = ({ row }: { row: FoundCase }) => {
  const text = useText();
  if (isKept(row, "pupil") || (row.pupil && isKept(row.pupil, "familyName"))) return <WithheldWord kind="contact" />;
  return row.pupil ? shortNameOf(row.pupil) : <Nothing>{text("cases.noPupil")}</Nothing>;
};
