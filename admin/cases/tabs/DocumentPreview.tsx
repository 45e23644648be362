import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { formats } from "@zorgvuldig/schema/documents";
import { lazy, Suspense, useId } from "react";
import { useText } from "../../providers/words";
import { addressOf, type Viewed } from "../documents";
import { DocumentImage } from "./DocumentImage";

// What reads a PDF is larger than the rest of the panel, and comes when somebody looks at one.
const DocumentPages = lazy(() => import("./DocumentPages").then(({ DocumentPages: read }) => ({ default: read })));

/** What is in a file, in the page: nothing of it opens elsewhere, and nothing in it runs. */
export const DocumentPreview = ({ document, close }: { document: Viewed; close: () => void }) => {
  const text = useText();
  const heading = useId();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const name = document.name ?? "";
  const shown = { name, address: addressOf(document) };
  const isPages = document.format ? formats[document.format].shownAs === "pages" : false;

  return (
    <Dialog open onClose={close} aria-labelledby={heading} fullWidth maxWidth="lg" fullScreen={isSmall}>
      <DialogTitle id={heading} sx={{ px: { xs: 2, sm: 3 }, pb: 0.5, overflowWrap: "anywhere" }}>
        {name}
      </DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby={heading} sx={{ px: { xs: 2, sm: 3 } }}>
        <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 2 }}>
          {text("documents.viewIntro")}
        </Typography>
        <Box sx={{ bgcolor: "action.hover", borderRadius: 1, p: { xs: 1, sm: 2 }, minHeight: 160 }}>
          {isPages ? (
            <Suspense fallback={<Typography role="status">{text("documents.loading")}</Typography>}>
              <DocumentPages {...shown} />
            </Suspense>
          ) : (
            <DocumentImage {...shown} />
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: { xs: 2, sm: 3 }, py: 2, gap: 1, flexWrap: "wrap" }}>
        <Button component="a" href={shown.address} download>
          {text("documents.download")}
        </Button>
        <Button variant="contained" onClick={close}>
          {text("documents.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
