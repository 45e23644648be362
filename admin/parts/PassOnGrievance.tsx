import ForwardToInboxOutlined from "@mui/icons-material/ForwardToInboxOutlined";
import { Button } from "@mui/material";
import {
  type HearPrivacyComplaintInput,
  PassOnPrivacyComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider, useNotify } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { FormDialog } from "./FormDialog";
import { GrievanceInputs, heard } from "./GrievanceInputs";

/** For whoever somebody complains to about privacy: it goes to the FG, and nothing of it stays on this screen. */
export const PassOnGrievance = () => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const [isOpen, setOpen] = useState(false);
  const ask = async (values: Partial<HearPrivacyComplaintInput>) => {
    await provider.act(PassOnPrivacyComplaintDocument, heard(values));
    notify(text("grievances.passedOn"), { type: "success" });
    setOpen(false);
  };
  return (
    <>
      <Button
        startIcon={<ForwardToInboxOutlined />}
        onClick={() => setOpen(true)}
        sx={{ alignSelf: "flex-start", textAlign: "left" }}
      >
        {text("grievances.passOn")}
      </Button>
      {isOpen && (
        <FormDialog<HearPrivacyComplaintInput>
          title={text("grievances.passOn")}
          intro={text("grievances.passOnIntro")}
          submitLabel={text("grievances.passOnSubmit")}
          defaults={{ receivedOn: today() }}
          close={() => setOpen(false)}
          ask={ask}
        >
          <GrievanceInputs />
        </FormDialog>
      )}
    </>
  );
};
