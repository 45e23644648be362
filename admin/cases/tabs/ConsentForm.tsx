import { Box, Typography } from "@mui/material";
import { ConsentChip } from "../../parts/ConsentChip";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Period } from "../../parts/Period";
import { Section } from "../../parts/Section";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile, Consent } from "../case-file";
import { ConsentRecordLink } from "./ConsentRecordLink";
import { Lines } from "./Lines";
import { Signatures } from "./Signatures";

/** One document: what it says, who signed it, and where it stands now. */
export const ConsentForm = ({ consent, file }: { consent: Consent; file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const versions = { form: consent.formVersion, regulation: consent.regulationVersion };
  return (
    <Section
      title={word("consentDocument", consent.document)}
      line={text("authorisations.version", versions)}
      action={<ConsentChip status={consent.status} />}
    >
      <Facts>
        <Fact label={text("authorisations.columns.sentOn")}>{day(consent.sentOn)}</Fact>
        <Fact label={text("authorisations.validity")}>
          <Period of={consent} />
        </Fact>
      </Facts>
      <Signatures consent={consent} file={file} />
      {consent.document === "AUTHORISATION" && (
        <Box>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {text("authorisations.lines")}
          </Typography>
          <Lines lines={consent.lines ?? []} />
        </Box>
      )}
      <ConsentRecordLink consent={consent} />
    </Section>
  );
};
