import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import { Box, Button, Typography } from "@mui/material";
import { attachmentName } from "@zorgvuldig/schema/attachments";
import { formats } from "@zorgvuldig/schema/documents";
import { useState } from "react";
import { useText, useWord } from "../../providers/words";
import { addressOf, type Viewed } from "../documents";
import { DocumentPreview } from "../tabs/DocumentPreview";

export type Attached = Viewed & { readonly number: number };
type AttachmentsProps = { attached: readonly Attached[]; language?: "nl" | "en" };

/** The files behind a letter, each to be looked at as the recipient gets it. */
export const Attachments = ({ attached, language = "nl" }: AttachmentsProps) => {
  const text = useText();
  const word = useWord();
  const [viewed, view] = useState<Attached | null>(null);
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
      {attached.map((one) => {
        const called = attachmentName(one.number, language);
        const isShown = !!one.format && formats[one.format].shownAs !== null;
        const about = [word("documentKind", one.kind), one.name].filter(Boolean).join(": ");
        return (
          <Box component="li" key={one.id} sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
            <Typography sx={{ flex: "1 1 14rem", minWidth: 0, overflowWrap: "anywhere" }}>
              <strong>{called}</strong> {about}
            </Typography>
            {isShown ? (
              <Button
                variant="outlined"
                startIcon={<VisibilityOutlined />}
                onClick={() => view(one)}
                aria-label={text("share.viewAttachment", { name: called })}
              >
                {text("documents.view")}
              </Button>
            ) : (
              <Button
                component="a"
                href={addressOf(one)}
                download
                variant="outlined"
                startIcon={<DownloadOutlined />}
                aria-label={text("share.downloadAttachment", { name: called })}
              >
                {text("documents.download")}
              </Button>
            )}
          </Box>
        );
      })}
      {viewed && <DocumentPreview document={viewed} close={() => view(null)} />}
    </Box>
  );
};
