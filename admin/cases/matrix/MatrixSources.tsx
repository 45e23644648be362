import { Box, Typography } from "@mui/material";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile, Consent } from "../case-file";
import { useSigner } from "../signer";

type MatrixSourcesProps = { file: CaseFile; sources: readonly Consent[] };

/** On which papers the answers stand: which version of the form, when it went, and who signed it. */
export const MatrixSources = ({ file, sources }: MatrixSourcesProps) => {
  const text = useText();
  const word = useWord();
  const signer = useSigner(file);
  const { day } = useDates();
  if (sources.length === 0) return null;
  const signed = ({ signatures }: Consent) =>
    (signatures ?? [])
      .filter(({ signedOn }) => signedOn)
      .map((one) => text("matrix.signed", { name: signer(one), day: day(one.signedOn) }))
      .join("; ") || text("matrix.unsigned");

  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {text("matrix.sources")}
      </Typography>
      <Box component="ol" sx={{ overflowWrap: "anywhere", m: 0, pl: 3 }}>
        {sources.map((consent) => (
          <li key={consent.id}>
            {text("matrix.paper", {
              document: word("consentDocument", consent.document),
              version: consent.formVersion,
              day: day(consent.sentOn),
              signed: signed(consent),
              status: word("consentStatus", consent.status).toLowerCase(),
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
};
