import { Alert, Stack, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useText } from "../../providers/words";
import { DocumentPage } from "./DocumentPage";
import { type OpenedPdf, openPdf } from "./pdf";

/** So many pages are drawn at once; a telephone has no memory for more. */
const most = 20;

/** The pages of a PDF, drawn here. */
export const DocumentPages = ({ name, address }: { name: string; address: string }) => {
  const text = useText();
  const [pdf, setPdf] = useState<OpenedPdf | "failed" | null>(null);
  useEffect(() => {
    const opening = openPdf(address);
    opening.then(setPdf).catch(() => setPdf("failed"));
    return () => void opening.then(({ destroy }) => destroy()).catch(() => {});
  }, [address]);

  if (pdf === null) return <Typography role="status">{text("documents.loading")}</Typography>;
  if (pdf === "failed") return <Alert severity="error">{text("documents.failed")}</Alert>;
  const shown = Math.min(pdf.pages, most);
  return (
    <Stack aria-label={name} role="group" sx={{ gap: 2 }}>
      {Array.from({ length: shown }, (_, at) => at + 1).map((page) => (
        <DocumentPage key={page} pdf={pdf} page={page} />
      ))}
      {shown < pdf.pages && (
        <Alert severity="info" role="note">
          {text("documents.morePages", { pages: shown })}
        </Alert>
      )}
    </Stack>
  );
};
