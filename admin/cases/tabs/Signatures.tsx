import { Box, Typography } from "@mui/material";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { useText } from "../../providers/words";
import type { CaseFile, Consent } from "../case-file";
import { useSigner } from "../signer";
import { SignaturePapers } from "./SignaturePapers";
import { SignatureState } from "./SignatureState";

export const Signatures = ({ consent, file }: { consent: Consent; file: CaseFile }) => {
  const text = useText();
  const signer = useSigner(file);
  const signatures = consent.signatures ?? [];
  const parents = signatures.filter(({ signer: who, holdsAuthority }) => who === "GUARDIAN" && holdsAuthority);
  return (
    <Box>
      <Typography variant="h3">{text("authorisations.signatures")}</Typography>
      {parents.length > 1 && (
        <Typography variant="caption" component="p" sx={{ color: "text.secondary" }}>
          {text(parents.every(({ neededFrom }) => neededFrom) ? "authorisations.needsAll" : "authorisations.needsOne")}
        </Typography>
      )}
      <Box sx={{ mt: 1.5 }}>
        <Facts>
          {signatures.map((signature) => (
            <Fact key={signature.id} label={signer(signature)}>
              <SignatureState signature={signature} />
              <SignaturePapers file={file} consent={consent} signature={signature} />
            </Fact>
          ))}
        </Facts>
      </Box>
    </Box>
  );
};
