import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { Paper, Stack } from "@mui/material";
import { Message } from "../../parts/Message";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { Matrix } from "../matrix/Matrix";
import { ConsentForm } from "./ConsentForm";
import { SignLinks } from "./SignLinks";

export const Authorisations = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const consents = [...(file.consents ?? [])].sort((one, other) =>
    (other.sentOn ?? "").localeCompare(one.sentOn ?? ""),
  );
  if (consents.length === 0)
    return (
      <Paper variant="outlined" sx={{ borderColor: "divider" }}>
        <Message icon={FactCheckOutlined} title={text("authorisations.none")}>
          {text("authorisations.noneHelp")}
        </Message>
      </Paper>
    );

  return (
    <Stack sx={{ gap: 3 }}>
      {consents.some(({ document }) => document === "AUTHORISATION") && <Matrix file={file} />}
      <SignLinks file={file} />
      {consents.map((consent) => (
        <ConsentForm key={consent.id} consent={consent} file={file} />
      ))}
    </Stack>
  );
};
