import { Button, Stack } from "@mui/material";
import { DiscloseRecordsDocument } from "@zorgvuldig/schema/generated/operations";
import { type ReactNode, useRef, useState } from "react";
import { FormDataConsumer, useDataProvider, useNavigate, useNotify, useShowContext } from "react-admin";
import { AskForm } from "../../parts/AskForm";
import { newCode } from "../../parts/code";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { Unsaved } from "../../parts/Unsaved";
import type { PanelProvider } from "../../providers/data";
import { today } from "../../providers/dates";
import { problemOf, trouble } from "../../providers/problem";
import { useText } from "../../providers/words";
import { useDifferences } from "../acts/differences";
import type { CaseFile } from "../case-file";
import { StepFoot } from "../steps/StepFoot";
import { ConfirmStep } from "./ConfirmStep";
import { PreviewStep } from "./PreviewStep";
import { RecipientStep } from "./RecipientStep";
import { RecordsStep } from "./RecordsStep";

import { chosenOf, countOf, letterToShare, recipientsOf, type ShareTyped, type SharingFile, seenOf } from "./sharing";
import { type ShareStep, shareAddress, stepAfter, stepBefore, stepOf } from "./steps";

type ShareFormProps = {
  file: CaseFile;
  sharing: SharingFile;
  step: ShareStep;
  /** Hears what somebody filled in when the house refused it, so that what is missing can be named. */
  onRefused: (typed: ShareTyped | null) => void;
  /** Opens the form by which more can be asked of the family; null to who may not. */
  onAsk: (() => void) | null;
  onDone: (code: string | null, typed: ShareTyped) => void;
};

/** One form in five steps: what is filled in stays while somebody looks at another step, and goes once, at the end. */
export const ShareForm = ({ file, sharing, step, onRefused, onAsk, onDone }: ShareFormProps) => {
  const text = useText();
  const navigate = useNavigate();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useShowContext<CaseFile>();
  const differencesOf = useDifferences();
  const [seen, see] = useState(file);
  // The same when it is sent again: the house may have had it.
  const code = useRef(newCode());
  const isSent = useRef(false);

  const lacking = (typed: ShareTyped): Record<string, string> => {
    const wanted: Record<ShareStep, readonly (keyof ShareTyped)[]> = {
      recipient: ["institutionId", "manner", ...(typed.manner === "ORAL" ? (["attention", "toldOn"] as const) : [])],
      records: [],
      preview: [],
      purpose: ["purpose"],
      confirm: [],
    };
    const open = wanted[step].filter((field) => !typed[field]);
    const { recordIds, documentIds, facts } = chosenOf(sharing, typed);
    const none = step === "records" && recordIds.length + documentIds.length + facts.length === 0;
    return {
      ...Object.fromEntries(open.map((field) => [field, text("share.required")])),
      ...(none && { recordIds: text("share.nothingChosen") }),
    };
  };

  const share = async (typed: ShareTyped) => {
    const made = letterToShare(sharing, typed);
    const { institutionId, manner, purpose, language, toldOn } = typed;
    await provider.act(DiscloseRecordsDocument, {
      caseId: file.id,
      version: seen.version ?? 0,
      institutionId,
      manner,
      purpose,
      ...chosenOf(sharing, typed),
      attention: made?.told.attention ?? null,
      language: language ?? "nl",
      toldOn: manner === "ORAL" ? toldOn : null,
      seen: made && (await seenOf(made)),
      code: manner === "LINK" ? code.current : null,
    });
    notify(text("cases.done", { act: text("share.act") }), { type: "success" });
    isSent.current = true;
    onDone(manner === "LINK" ? code.current : null, typed);
  };

  const ask = async (typed: ShareTyped) => {
    onRefused(null);
    const fields = lacking(typed);
    if (Object.keys(fields).length > 0)
      throw trouble({ kind: "invalid", message: text("share.lacking"), fields, clause: null });
    if (step !== "confirm") return navigate(shareAddress(file.id, stepAfter(step)));
    try {
      await share(typed);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === "refused" && problem.clause?.startsWith("share/")) onRefused(typed);
      else if ("fields" in problem) {
        const [field] = Object.keys(problem.fields);
        // What is wrong is shown where it can be mended.
        if (field) navigate(shareAddress(file.id, stepOf(field)));
      }
      throw error;
    }
  };

  const reload = async (typed: ShareTyped) => {
    const { data: saved } = await refetch({ throwOnError: true });
    if (!saved) return [];
    see(saved);
    return differencesOf(seen, { ...typed }, saved);
  };

  const said = (typed: ShareTyped) => {
    const name = recipientsOf(sharing, typed.institutionId).find(({ id }) => id === typed.institutionId)?.name;
    return name ? text("acts.disclose", { smart_count: countOf(chosenOf(sharing, typed)), name }) : text("share.act");
  };
  const before = stepBefore(step);
  const foot = (isBusy: boolean) => (
    <Stack sx={{ mt: 2.5 }}>
      <StepFoot back={before && shareAddress(file.id, before)}>
        <Button type="submit" variant="contained" loading={isBusy}>
          {step === "confirm" ? (
            <FormDataConsumer<ShareTyped>>{({ formData }) => said(formData)}</FormDataConsumer>
          ) : (
            text("intake.on")
          )}
        </Button>
      </StepFoot>
    </Stack>
  );

  return (
    <AskForm<ShareTyped>
      name="share"
      defaults={{ language: "nl", toldOn: today(), facts: [], recordIds: [], documentIds: [] }}
      ask={ask}
      reload={reload}
      foot={foot}
    >
      {step !== "recipient" && <Unsaved isBeingSent={() => isSent.current} />}
      <Shown when={step === "recipient"}>
        <RecipientStep file={sharing} />
      </Shown>
      <Shown when={step === "records"}>
        <RecordsStep file={sharing} onAsk={onAsk} />
      </Shown>
      {step === "preview" && <PreviewStep file={sharing} />}
      <Shown when={step === "purpose"}>
        <TextAreaInput source="purpose" helperText={text("share.purposeHelp")} />
      </Shown>
      {step === "confirm" && <ConfirmStep file={sharing} />}
    </AskForm>
  );
};

/** Inputs that are not on the screen would be forgotten, so those of another step are there unseen. */
const Shown = ({ when, children }: { when: boolean; children: ReactNode }) => (
  <Stack sx={{ gap: 2.5, display: when ? undefined : "none" }}>{children}</Stack>
);
