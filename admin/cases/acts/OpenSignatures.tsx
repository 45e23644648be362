import { Box, Typography } from "@mui/material";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, openSignatures } from "../case-file";
import { useSigner } from "../signer";

/** Whose signature the bureau is still waiting for, on what. */
export const OpenSignatures = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const signer = useSigner(file);
  const open = openSignatures(file);
  if (open.length === 0) return <Typography>{text("acts.noOpenSignatures")}</Typography>;

  return (
    <Box>
      <Typography variant="h4" component="h3">
        {text("acts.openSignatures")}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {open.map(({ consent, signature }) => (
          <li key={signature.id}>
            {word("consentDocument", consent.document)}: {signer(signature)}
          </li>
        ))}
      </Box>
    </Box>
  );
};
