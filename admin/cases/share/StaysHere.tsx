import { Box, Typography } from "@mui/material";
import { shareableDocuments } from "@zorgvuldig/schema/attachments";
import { categoryOfFact } from "@zorgvuldig/schema/shared";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { useDocumentName } from "./document-name";
import {
  allowedTo,
  type LetterToShare,
  type ShareTyped,
  type SharingFile,
  shareableFacts,
  shareableRecords,
} from "./sharing";

type StaysHereProps = { file: SharingFile; made: LetterToShare; manner: ShareTyped["manner"] };

/** What of the case does not go out, each with the reason. */
export const StaysHere = ({ file, made: { told, to }, manner }: StaysHereProps) => {
  const text = useText();
  const word = useWord();
  const documentName = useDocumentName();
  const { day } = useDates();
  const allowed = allowedTo(file, to.id);
  const why = (category: DataCategory) =>
    allowed.includes(category)
      ? text("share.notChosen")
      : text("share.noLineShort", { category: word("dataCategory", category) });
  const left = [
    ...shareableFacts(file)
      .filter((fact) => !told.facts.includes(fact))
      .map((fact) => ({ id: fact, name: word("sharedFact", fact), why: why(categoryOfFact[fact]) })),
    ...shareableRecords(file)
      .filter(({ id }) => !told.recordIds.includes(id))
      .map(({ id, category, receivedOn }) => ({
        id,
        name: `${word("dataCategory", category)}, ${day(receivedOn)}`,
        why: why(category),
      })),
    ...shareableDocuments(file)
      .filter(({ id }) => !told.documentIds.includes(id))
      .map((one) => ({
        id: one.id,
        name: documentName(one),
        why: manner === "ORAL" ? text("share.notToldShort") : why(one.category),
      })),
  ];
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>
        {text("share.staysHere")}
      </Typography>
      {left.length === 0 ? (
        <Typography sx={{ color: "text.secondary" }}>{text("share.nothingStays")}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: "grid", gap: 0.5 }}>
          {left.map((one) => (
            <li key={one.id}>
              {one.name}: {one.why}
            </li>
          ))}
        </Box>
      )}
    </>
  );
};
