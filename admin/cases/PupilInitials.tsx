import { initialsOf } from "@zorgvuldig/schema/case-list";
import { Nothing } from "../parts/Nothing";
import { WithheldWord } from "../parts/WithheldWord";
import { isKept } from "../parts/withholding";
import { useText } from "../providers/words";
import type { CaseRow } from "./case-file";

/** A list names nobody: initials tell two cases apart. */
export const PupilInitials = ({ row }: { row: Pick<CaseRow, "pupil" | "withheld"> }) => {
  const text = useText();
  if (isKept(row, "pupil") || (row.pupil && isKept(row.pupil, "givenName"))) return <WithheldWord kind="contact" />;
  return row.pupil ? initialsOf(row.pupil) : <Nothing>{text("cases.noPupil")}</Nothing>;
};
