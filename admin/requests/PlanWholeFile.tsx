import { Alert, Stack, Typography } from "@mui/material";
import { PlanChangesDocument, type PlanChangesInput } from "@zorgvuldig/schema/generated/operations";
import { useText, useWord } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

const points = ["goes", "stays", "told", "when"] as const;

/** All of it at once: what goes, what stays, and when, before anything is decided. */
export const PlanWholeFile = (props: DialogProps) => {
  const text = useText();
  const word = useWord();
  const waits = (props.request.waitsFor ?? []).map((one) => word("fileHindrance", one));
  return (
    <RequestDialog<Own<PlanChangesInput>>
      {...props}
      title={text("changes.wholeFile.plan")}
      intro={text("changes.wholeFile.intro")}
      document={PlanChangesDocument}
      input={() => ({ changes: [{ target: "CASE", rowId: props.request.case?.id ?? "", measure: "ERASE" }] })}
    >
      {waits.length > 0 && (
        <Alert severity="warning" role="status">
          {text("changes.wholeFile.waits", { waits: waits.join(". ") })}
        </Alert>
      )}
      <Stack component="dl" sx={{ m: 0, gap: 1.5 }}>
        {points.map((point) => (
          <div key={point}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {text(`changes.wholeFile.${point}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {text(`changes.wholeFile.${point}Line`)}
            </Typography>
          </div>
        ))}
      </Stack>
    </RequestDialog>
  );
};
