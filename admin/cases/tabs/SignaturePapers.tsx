import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { codeOf } from "@zorgvuldig/schema/letters";
import type { Role } from "@zorgvuldig/schema/words";
import { usePermissions } from "react-admin";
import { today } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile, Consent, Signature } from "../case-file";
import { useSigner } from "../signer";
import { useFormWay } from "./form-way";

type SignaturePapersProps = { file: CaseFile; consent: Consent; signature: Signature };

const small = { size: "small", sx: { ml: -0.75 } } as const;

/** A PDF that opens in a tab of its own; `name`: of what and of whom, for who hears it read. */
const Paper = ({ to, name, children }: { to: string; name: string; children: string }) => (
  <Button
    {...small}
    component="a"
    target="_blank"
    rel="noopener"
    href={to}
    endIcon={<OpenInNewOutlined />}
    aria-label={name}
  >
    {children}
  </Button>
);

/** What there is on paper of one signer: the form that goes to him, and what he may be given of what he said. */
export const SignaturePapers = ({ file, consent, signature }: SignaturePapersProps) => {
  const text = useText();
  const word = useWord();
  const name = useSigner(file)(signature);
  const way = useFormWay(file);
  const { permissions: role } = usePermissions<Role>();
  const isOffice = role === "office";
  const named = { form: text("authorisations.form"), document: word("consentDocument", consent.document), name };
  const isOpen = !signature.signedOn && !signature.withdrawnAt;
  const isAsked = (signature.askedOn ?? "") <= today();
  if (!isAsked || (!isOffice && role !== "fg")) return null;

  return (
    <Box component="span" sx={{ display: "block", mt: 0.75, "@media print": { display: "none" } }}>
      {isOffice && signature.formHash && (
        <Typography component="span" variant="caption" sx={{ display: "block", color: "text.secondary" }}>
          {text("authorisations.formCode", { code: codeOf(signature.formHash) })}
          {isOpen && <br />}
          {isOpen && way(signature)}
        </Typography>
      )}
      <Stack component="span" direction="row" sx={{ flexWrap: "wrap", columnGap: 1 }}>
        {isOffice && signature.formHash && (
          <>
            <Paper to={`/forms/nl/${signature.id}`} name={text("authorisations.formNamed", named)}>
              {text("authorisations.form")}
            </Paper>
            <Paper to={`/forms/en/${signature.id}`} name={text("authorisations.formInNamed", named)}>
              {text("authorisations.formIn")}
            </Paper>
          </>
        )}
        {isOffice && signature.isSignedOnline && (
          <Paper
            to={`/forms/signed/${signature.id}`}
            name={text("authorisations.signedOnlineNamed", { ...named, form: text("authorisations.signedOnline") })}
          >
            {text("authorisations.signedOnline")}
          </Paper>
        )}
        <Button
          {...small}
          component="a"
          href={`/consents/${consent.id}/receipt/${signature.id}`}
          download
          endIcon={<DownloadOutlined />}
          aria-label={text("authorisations.receiptNamed", { ...named, receipt: text("authorisations.receipt") })}
        >
          {text("authorisations.receipt")}
        </Button>
      </Stack>
    </Box>
  );
};
