import { Alert, Box, Typography } from "@mui/material";
import { lazy, Suspense, useEffect, useState } from "react";
import { useText } from "../../providers/words";
import { DocumentImage } from "./DocumentImage";

const DocumentPages = lazy(() => import("./DocumentPages").then(({ DocumentPages: read }) => ({ default: read })));

type Content =
  | { readonly kind: "text"; readonly words: string }
  | { readonly kind: "image" | "pages" | "none" | "failed" };

const contentAt = async (address: string): Promise<Content> => {
  const response = await fetch(address, { credentials: "same-origin" });
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok) return { kind: "failed" };
  if (type.startsWith("text/plain")) return { kind: "text", words: await response.text() };
  if (type.startsWith("image/")) return { kind: "image" };
  return { kind: type === "application/pdf" ? "pages" : "none" };
};

/** What lies in quarantine, for as long as somebody decides on it. */
export const ArrivalPreview = ({ id }: { id: string }) => {
  const text = useText();
  const [content, setContent] = useState<Content | null>(null);
  const address = `/arrivals/${id}`;
  const name = text("quarantine.title");
  useEffect(() => {
    let isGone = false;
    contentAt(address)
      .catch((): Content => ({ kind: "failed" }))
      .then((found) => !isGone && setContent(found));
    return () => {
      isGone = true;
    };
  }, [address]);

  const shown = () => {
    if (content === null) return <Typography role="status">{text("documents.loading")}</Typography>;
    if (content.kind === "text") return <Typography sx={{ whiteSpace: "pre-line" }}>{content.words}</Typography>;
    if (content.kind === "image") return <DocumentImage name={name} address={address} />;
    if (content.kind === "none") return <Typography>{text("documents.noPreview")}</Typography>;
    if (content.kind === "failed") return <Alert severity="error">{text("documents.failed")}</Alert>;
    return (
      <Suspense fallback={<Typography role="status">{text("documents.loading")}</Typography>}>
        <DocumentPages name={name} address={address} />
      </Suspense>
    );
  };

  return (
    <Box
      role="region"
      aria-label={text("quarantine.content")}
      tabIndex={0}
      sx={{ bgcolor: "action.hover", borderRadius: 1, p: 2, maxHeight: 420, overflow: "auto" }}
    >
      {shown()}
    </Box>
  );
};
