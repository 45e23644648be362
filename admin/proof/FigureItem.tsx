import { Box, Button, Typography } from "@mui/material";
import { figureIds, figures } from "@zorgvuldig/schema/proofs";
import { useId, useState } from "react";
import { useLocale } from "react-admin";
import { useNumbers } from "../providers/numbers";
import { useText } from "../providers/words";
import type { Figure } from "./clause";
import { FigureRows } from "./FigureRows";

/** What was counted, beside what it should be; and when it is not that, the rows it is made of. */
export const FigureItem = ({ figure: { figure, holds, target } }: { figure: Figure }) => {
  const text = useText();
  const number = useNumbers();
  const locale = useLocale() === "en" ? "en" : "nl";
  const [isShown, show] = useState(false);
  const rows = useId();
  const known = figureIds.find((id) => id === figure);
  const title = known ? figures[known][locale] : text("proof.allFigures");
  const isOff = holds !== target;
  return (
    <Box
      component="li"
      sx={{ display: "grid", gridTemplateColumns: "minmax(1.75rem, auto) minmax(0, 1fr)", columnGap: 1.5 }}
    >
      <Typography
        component="span"
        sx={{
          fontSize: "1.5rem",
          fontWeight: 650,
          lineHeight: 1.2,
          fontVariantNumeric: "tabular-nums",
        }}
      >
        {number(holds)}
      </Typography>
      <div>
        <Typography component="span" sx={{ fontWeight: isOff ? 600 : 400 }}>
          {title}
        </Typography>{" "}
        <Typography component="span" sx={{ color: "text.secondary" }}>
          ({text("proof.target", { target: number(target) })})
        </Typography>
        {isOff && known && (
          <Button
            aria-expanded={isShown}
            aria-controls={rows}
            aria-label={`${text(isShown ? "proof.hideRows" : "proof.rows")}: ${title}`}
            onClick={() => show(!isShown)}
            sx={{ display: "block", px: 1, ml: -1, "@media print": { display: "none" } }}
          >
            {text(isShown ? "proof.hideRows" : "proof.rows")}
          </Button>
        )}
        <div id={rows}>{isShown && known && <FigureRows figure={known} title={title} all={holds ?? 0} />}</div>
      </div>
    </Box>
  );
};
