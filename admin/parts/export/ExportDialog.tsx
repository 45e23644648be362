import { Button, Stack, Typography } from "@mui/material";
import type { AskedExportFragment } from "@zorgvuldig/schema/generated/operations";
import { type ReactNode, useState } from "react";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { FormDialog } from "../FormDialog";
import { TextAreaInput } from "../inputs/TextAreaInput";
import { StepDialog } from "../StepDialog";
import { FetchExport } from "./FetchExport";

type ExportDialogProps<Values> = {
  title: string;
  intro: string;
  defaults?: Partial<Values>;
  ask: (values: Partial<Values>) => Promise<AskedExportFragment>;
  close: () => void;
  /** What is chosen; why is asked of everybody. */
  children?: ReactNode;
};

/** First why and what, then the link; the house makes the file when that is followed. */
export const ExportDialog = <Values extends object>({
  title,
  intro,
  defaults,
  ask,
  close,
  children,
}: ExportDialogProps<Values>) => {
  const text = useText();
  const { moment } = useDates();
  const [asked, setAsked] = useState<AskedExportFragment | null>(null);
  if (asked === null)
    return (
      <FormDialog<Values>
        title={title}
        intro={intro}
        submitLabel={text("exports.make")}
        defaults={defaults}
        ask={async (values) => setAsked(await ask(values))}
        close={close}
      >
        {children}
        <TextAreaInput source="reason" helperText={text("exports.whose")} />
      </FormDialog>
    );

  const { id, kind, count, endsAt } = asked;
  const ready = {
    LOG: text("exports.readyLog"),
    PACK: text("exports.readyPack"),
    EVIDENCE: text("exports.readyEvidence"),
    CASES: text("exports.readyCases", { smart_count: count ?? 0 }),
  }[kind ?? "CASES"];
  return (
    <StepDialog title={ready}>
      <Stack sx={{ gap: 3, alignItems: "flex-start" }}>
        <Typography>{text("exports.readyHelp", { moment: moment(endsAt) })}</Typography>
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          <FetchExport id={id} endsAt={endsAt ?? ""} />
          {kind === "PACK" && (
            <Button href={`/exports/${id}/readable`} download variant="outlined" size="large">
              {text("exports.fetchReadable")}
            </Button>
          )}
          <Button size="large" onClick={close}>
            {text("exports.close")}
          </Button>
        </Stack>
      </Stack>
    </StepDialog>
  );
};
