import { Box, Paper, Typography } from "@mui/material";
import { attachmentsOf } from "@zorgvuldig/schema/attachments";
import { alwaysShared } from "@zorgvuldig/schema/shared";
import { useWatch } from "react-hook-form";
import { useText, useWord } from "../../providers/words";
import { Attachments } from "./Attachments";
import { LetterView } from "./LetterView";
import { PdfPreview } from "./PdfPreview";
import { StaysHere } from "./StaysHere";
import { letterToShare, type ShareTyped, type SharingFile } from "./sharing";

const inOneLine = (said: string) => said.replaceAll("\n", ", ");

/** Precisely what goes out, and what of the case does not. */
export const PreviewStep = ({ file }: { file: SharingFile }) => {
  const text = useText();
  const word = useWord();
  const typed: ShareTyped = useWatch();
  const made = letterToShare(file, typed);
  if (!made) return null;
  const { letter, told } = made;
  const attached = attachmentsOf(file, told.documentIds);
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
        <StaysHere file={file} made={made} manner={typed.manner} />
      </Paper>
      <Typography variant="h3">{text(typed.manner === "ORAL" ? "share.asTold" : "share.asLetter")}</Typography>
      <LetterView letter={letter} />
      <PdfPreview caseId={file.id} told={told} institutionId={made.to.id} />
    </>
  );
};
