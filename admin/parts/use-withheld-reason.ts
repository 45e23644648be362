import type { Kind } from "@zorgvuldig/schema/kinds";
import { useRecordContext } from "react-admin";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";

/** Why something of this kind is kept from who looks: of a restricted case because nobody who works on it reads anything of it. */
export const useWithheldReason = (kind: Kind): string => {
  const text = useText();
  const word = useWord();
  const { person } = useSession();
  const record = useRecordContext<{ id: string; restrictedOn?: string | null }>();
  return record?.restrictedOn && person?.role !== "fg"
    ? text("cases.restrictedWithheld")
    : word("withheldReason", kind);
};
