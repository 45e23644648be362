import { Button, Divider, Stack } from "@mui/material";
import { mayWrite } from "@zorgvuldig/schema/kinds";
import { useState } from "react";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AgreementItem } from "./AgreementItem";
import { agreementsOf, type ProcessorFile } from "./processor";
import { SignAgreement } from "./SignAgreement";

export const Agreements = ({ processor }: { processor: ProcessorFile }) => {
  const text = useText();
  const { person } = useSession();
  const [isSigning, setSigning] = useState(false);
  const agreements = agreementsOf(processor);
  const maySign = person !== null && mayWrite(person.role, "agreement") === "always";
  return (
    <Section
      title={text("processors.agreements")}
      line={text("processors.agreementsLine")}
      action={
        maySign && (
          <Button variant="contained" onClick={() => setSigning(true)}>
            {text("processors.sign")}
          </Button>
        )
      }
    >
      {agreements.length === 0 && <Nothing>{text("processors.noAgreements")}</Nothing>}
      <Stack divider={<Divider />} sx={{ gap: 2.5 }}>
        {agreements.map((agreement) => (
          <AgreementItem key={agreement.id} agreement={agreement} />
        ))}
      </Stack>
      {isSigning && <SignAgreement processor={processor} close={() => setSigning(false)} />}
    </Section>
  );
};
