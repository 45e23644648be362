import { Button } from "@mui/material";
import { useState } from "react";
import { LinkBase, useGetOne, useLocation, useNavigate, useShowContext } from "react-admin";
import { CodeShown } from "../../parts/CodeShown";
import { PageProblem } from "../../parts/PageProblem";
import { Waiting } from "../../parts/Waiting";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { useAct } from "../intake/use-act";
import { StepFrame } from "../steps/StepFrame";
import { Refused } from "./Refused";
import { ShareForm } from "./ShareForm";
import { missingFor, recipientsOf, type ShareTyped, type SharingFile } from "./sharing";
import { shareAddress, shareStepIn, shareSteps } from "./steps";

type Done = { readonly code: string; readonly institutionId: string | null | undefined };

/** Sharing, from with whom to what went. Only what lines in force allow; what they do not, can be asked for and nothing else. */
export const SharePage = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { refetch: refetchCase } = useShowContext<CaseFile>();
  const [refused, setRefused] = useState<ShareTyped | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { data, error, refetch } = useGetOne<SharingFile>("sharings", { id: file.id });
  const { open, dialog } = useAct(file, () => refetch());
  const tab = `/cases/${file.id}/disclosures`;
  const step = shareStepIn(search);
  const now = shareSteps.indexOf(step);
  const steps = shareSteps.map((id, at) => ({
    id,
    name: text(`share.steps.${id}`),
    link: at < now && !done ? shareAddress(file.id, id) : null,
    isDone: at < now,
  }));
  const recipients = data ? recipientsOf(data) : [];
  const named = (id: string | null | undefined) => recipients.find((one) => one.id === id);
  const onAsk = file.mayDo?.includes("sendForms") ? () => open("sendForms") : null;
  const onRefused = (typed: ShareTyped | null) => {
    setRefused(typed);
    // What was allowed when the page was opened may not be so any more.
    if (typed) refetch();
  };
  const onDone = (code: string | null, { institutionId }: ShareTyped) => {
    refetchCase();
    if (code) setDone({ code, institutionId });
    else navigate(tab);
  };

  const shown = done && named(done.institutionId);
  return (
    <StepFrame
      title={text("share.title", { number: file.number })}
      intro={text("share.intro")}
      label={text("share.stepsLabel")}
      action={
        <Button component={LinkBase} to={`/cases/${file.id}`} sx={{ flexShrink: 0 }}>
          {text("intake.toCase")}
        </Button>
      }
      steps={steps}
      now={step}
    >
      {!data && (error ? <PageProblem error={error} retry={refetch} /> : <Waiting />)}
      {data && !done && recipients.length === 0 && !refused && file.mayDo?.includes("discloseRecords") && (
        <Refused missing={[]} name={null} onAsk={onAsk} />
      )}
      {data && !done && !refused && !file.mayDo?.includes("discloseRecords") && (
        <Refused missing={[]} name={null} onAsk={null} />
      )}
      {data && refused && (
        <Refused
          missing={missingFor(data, refused)}
          name={recipientsOf(data, refused.institutionId).find(({ id }) => id === refused.institutionId)?.name}
          onAsk={onAsk}
        />
      )}
      {data && !done && (recipients.length > 0 || refused) && (
        <ShareForm file={file} sharing={data} step={step} onRefused={onRefused} onAsk={onAsk} onDone={onDone} />
      )}
      {done && (
        <CodeShown
          code={done.code}
          title={text("share.codeTitle", { name: shown?.name })}
          help={text("share.codeHelp", { name: shown?.name, phone: shown?.phone })}
          action={
            <Button component={LinkBase} to={tab} variant="contained">
              {text("share.codeDone")}
            </Button>
          }
        />
      )}
      {dialog}
    </StepFrame>
  );
};
