import { Box, Typography } from "@mui/material";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { categoryOf, recordsOf } from "../records";

type DisclosurePreviewProps = { file: CaseFile; recordIds: readonly string[] | null | undefined };

/** The very words that leave the house, before they do. */
export const DisclosurePreview = ({ file, recordIds }: DisclosurePreviewProps) => {
  const text = useText();
  const word = useWord();
  const chosen = recordsOf(file).filter((record) => recordIds?.includes(record.id));
  return (
    <Box role="status" sx={{ bgcolor: "action.hover", borderRadius: 1, p: 2 }}>
      <Typography variant="h3">{text("acts.preview")}</Typography>
      {chosen.length === 0 ? (
        <Typography sx={{ color: "text.secondary", mt: 0.5 }}>{text("acts.previewEmpty")}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, display: "grid", gap: 0.75 }}>
          {chosen.map((record) => (
            <li key={record.id}>
              <strong>{word("dataCategory", categoryOf[record.list])}:</strong> {record.text}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
};
