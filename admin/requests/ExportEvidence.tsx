import { Button } from "@mui/material";
import { ExportEvidenceDocument, type ExportEvidenceInput } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider } from "react-admin";
import { ExportDialog } from "../parts/export/ExportDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { RequestFile } from "./request";

/** How this request was handled, for whoever may ask the FG to show it. */
export const ExportEvidence = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  const [isAsking, ask] = useState(false);
  const which = { requestId: request.id, version: request.version ?? 0 };
  return (
    <>
      <Button variant="outlined" onClick={() => ask(true)}>
        {text("exports.ofEvidence")}
      </Button>
      {isAsking && (
        <ExportDialog<ExportEvidenceInput>
          title={text("exports.ofEvidence")}
          intro={text("exports.ofEvidenceIntro")}
          ask={async ({ reason }) =>
            (await provider.act(ExportEvidenceDocument, { ...which, reason: reason ?? "" })).exportEvidence
          }
          close={() => ask(false)}
        />
      )}
    </>
  );
};
