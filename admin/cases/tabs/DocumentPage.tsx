import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../providers/words";
import type { OpenedPdf } from "./pdf";

/** One page as a picture, and its text for who hears it. */
export const DocumentPage = ({ pdf, page }: { pdf: OpenedPdf; page: number }) => {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState("");
  const place = { page, pages: pdf.pages };
  useEffect(() => {
    if (!canvas.current) return;
    const drawing = pdf.draw(page, canvas.current);
    drawing.done.then(setWords).catch(() => {});
    return drawing.stop;
  }, [pdf, page]);

  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="canvas"
        ref={canvas}
        role="img"
        aria-label={text("documents.page", place)}
        sx={{ display: "block", width: "100%", maxWidth: 900, mx: "auto", bgcolor: "common.white", boxShadow: 1 }}
      />
      <Typography component="figcaption" variant="caption" sx={{ display: "block", textAlign: "center", mt: 0.5 }}>
        {text("documents.page", place)}
      </Typography>
      {words && <Box sx={visuallyHidden}>{`${text("documents.pageText", place)}: ${words}`}</Box>}
    </Box>
  );
};
