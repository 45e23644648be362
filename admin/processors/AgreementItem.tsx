import { Alert, AlertTitle, Box, Stack, Typography } from "@mui/material";
import { agreementPoints } from "@zorgvuldig/schema/words";
import { useId } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Period } from "../parts/Period";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { AgreementStateChip } from "./AgreementStateChip";
import type { Agreement } from "./processor";

/** One agreement: how long it holds, which document it is, and point by point what it arranges. */
export const AgreementItem = ({ agreement }: { agreement: Agreement }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const heading = useId();
  const { missing, state, templateVersion, documentHash } = agreement;
  const isMissing = (point: (typeof agreementPoints)[number]) => missing?.includes(point) === true;
  const count = agreementPoints.length - (missing?.length ?? 0);
  return (
    <Box component="article" aria-labelledby={heading}>
      <Stack direction="row" sx={{ alignItems: "center", gap: 2, flexWrap: "wrap", mb: 1.5 }}>
        <Typography id={heading} variant="h3">
          {text("processors.agreementFrom", { day: day(agreement.fromOn) })}
        </Typography>
        <AgreementStateChip state={state} />
      </Stack>
      <Facts>
        <Fact label={text("processors.columns.validity")}>
          <Period of={agreement} />
        </Fact>
        <Fact label={text("processors.signedOn")}>{day(agreement.signedOn)}</Fact>
        <Fact label={text("processors.columns.version")}>{templateVersion}</Fact>
        <Fact label={text("processors.document")}>{documentHash?.slice(0, 12)}</Fact>
      </Facts>
      {missing && missing.length > 0 && (
        <Alert severity="warning" role="note" sx={{ mt: 2 }}>
          <AlertTitle component="p" sx={{ fontWeight: 650 }}>
            {text("processors.missingTitle")}
          </AlertTitle>
          <Box component="ul" sx={{ m: 0, mb: 0.5, pl: 2.5 }}>
            {missing.map((point) => (
              <li key={point}>{word("agreementPoint", point)}</li>
            ))}
          </Box>
          {text("processors.missingHelp")}
        </Alert>
      )}
      <Box component="details" sx={{ mt: 2 }}>
        <Box component="summary" sx={{ cursor: "pointer", minHeight: 32, fontWeight: 600 }}>
          {text("processors.points", { count, total: agreementPoints.length })}
        </Box>
        <Box component="dl" sx={{ m: 0, mt: 1, display: "grid", gap: 1 }}>
          {agreementPoints.map((point) => (
            <Box key={point} sx={{ display: "flex", flexWrap: "wrap", columnGap: 2 }}>
              <Typography component="dt" variant="body2" sx={{ flex: "1 1 20rem" }}>
                {word("agreementPoint", point)}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, flex: "0 0 7rem", fontWeight: 600 }}>
                {text(isMissing(point) ? "processors.isMissing" : "processors.isArranged")}
              </Typography>
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
};
