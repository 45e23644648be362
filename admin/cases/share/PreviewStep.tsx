import { Box, Paper, Typography } from "@mui/material";
import { attachmentsOf, shareableDocuments } from "@zorgvuldig/schema/attachments";
import { alwaysShared, categoryOfFact } from "@zorgvuldig/schema/shared";
import { useWatch } from "react-hook-form";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { Attachments } from "./Attachments";
import { LetterView } from "./LetterView";
import { PdfPreview } from "./PdfPreview";
import {
  allowedTo,
  letterToShare,
  type ShareTyped,
  type SharingFile,
  shareableFacts,
  shareableRecords,
} from "./sharing";

const inOneLine = (said: string) => said.replaceAll("\n", ", ");

/** Precisely what goes out, and what of the case does not, with the reason. */
export const PreviewStep = ({ file }: { file: SharingFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const typed: ShareTyped = useWatch();
  const made = letterToShare(file, typed);
  if (!made) return null;
  const { letter, told, to } = made;
  const allowed = allowedTo(file, to.id);
  const left = [
    ...shareableFacts(file)
      .filter((fact) => !told.facts.includes(fact))
      .map((fact) => ({ id: fact, name: word("sharedFact", fact), category: categoryOfFact[fact] })),
    ...shareableRecords(file)
      .filter(({ id }) => !told.recordIds.includes(id))
      .map(({ id, category, receivedOn }) => ({
        id,
        name: `${word("dataCategory", category)}, ${day(receivedOn)}`,
        category,
      })),
    ...shareableDocuments(file)
      .filter(({ id }) => !told.documentIds.includes(id))
      .map(({ id, category, kind, receivedOn }) => ({
        id,
        name: `${word("dataCategory", category)}: ${word("documentKind", kind).toLowerCase()}, ${day(receivedOn)}`,
        category,
      })),
  ];
  const attached = attachmentsOf(file, told.documentIds);
  const why = (category: (typeof left)[number]["category"]) =>
    allowed.includes(category)
      ? text("share.notChosen")
      : text("share.noLine", { category: word("dataCategory", category), name: to.name });
  return (
    <>
      <Typography>{text(typed.manner === "ORAL" ? "share.previewTold" : "share.previewHelp")}</Typography>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {text("share.goesOut")}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: "grid", gap: 0.5 }}>
          {made.parts.map(({ category, lines }) => (
            <li key={category}>
              <strong>{word("dataCategory", category)}</strong>
              {category === alwaysShared && ` (${text("share.nameIncluded")})`}
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {lines.map(({ label, value }) => (
                  <li key={`${label} ${value}`}>
                    {inOneLine(label)}: {inOneLine(value)}
                  </li>
                ))}
              </Box>
            </li>
          ))}
        </Box>
        {attached.length > 0 && (
          <>
            <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>
              {text("share.attachments")}
            </Typography>
            <Typography sx={{ mb: 1 }}>{text("share.attachmentsHelp")}</Typography>
            <Attachments attached={attached} language={letter.language} />
          </>
        )}
        <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>
          {text("share.staysHere")}
        </Typography>
        {left.length === 0 ? (
          <Typography sx={{ color: "text.secondary" }}>{text("share.nothingStays")}</Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 2.5, display: "grid", gap: 0.5 }}>
            {left.map(({ id, name, category }) => (
              <li key={id}>
                {name}: {why(category)}
              </li>
            ))}
          </Box>
        )}
      </Paper>
      <Typography variant="h3">{text(typed.manner === "ORAL" ? "share.asTold" : "share.asLetter")}</Typography>
      <LetterView letter={letter} />
      <PdfPreview caseId={file.id} told={told} institutionId={to.id} />
    </>
  );
};
