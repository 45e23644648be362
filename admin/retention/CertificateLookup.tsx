import { Button, Typography } from "@mui/material";
import { CertificateOfDocument, type CertificateOfQuery } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider } from "react-admin";
import { AskForm } from "../parts/AskForm";
import { Certificate } from "../parts/Certificate";
import { LineInput } from "../parts/inputs/LineInput";
import { Section } from "../parts/Section";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

type Found = CertificateOfQuery["certificateOf"];

/** Of a case that is gone the house knows nothing but this, and only who has its number on paper can ask for it. */
export const CertificateLookup = () => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  const [found, setFound] = useState<{ is: Found; number: string } | null>(null);
  const ask = async ({ number = "" }: { number?: string }) => {
    setFound(null);
    const { certificateOf } = await provider.ask(CertificateOfDocument, { number });
    setFound({ is: certificateOf, number });
  };
  return (
    <Section title={text("retention.lookup.title")} line={text("retention.lookup.help")}>
      <AskForm<{ number: string }>
        name="certificate"
        ask={ask}
        foot={(isBusy) => (
          <Button type="submit" variant="outlined" loading={isBusy} sx={{ mt: 1, alignSelf: "flex-start" }}>
            {text("retention.lookup.submit")}
          </Button>
        )}
      >
        <LineInput
          source="number"
          label={text("retention.lookup.number")}
          helperText={text("retention.lookup.example")}
        />
      </AskForm>
      <div role="status">
        {found && !found.is && <Typography>{text("retention.lookup.none", { number: found.number })}</Typography>}
        {found?.is && <Certificate certificate={found.is} number={found.number} />}
      </div>
    </Section>
  );
};
