import type { ShareableDocument } from "@zorgvuldig/schema/attachments";
import { useDates } from "../../providers/dates";
import { useWord } from "../../providers/words";

/** A document by what it is about, what it is and when it came: "Leerprestaties: schoolrapport, 2 maart 2026". */
export const useDocumentName = () => {
  const word = useWord();
  const { day } = useDates();
  return ({ category, kind, receivedOn }: ShareableDocument): string =>
    `${word("dataCategory", category)}: ${word("documentKind", kind).toLowerCase()}, ${day(receivedOn)}`;
};
