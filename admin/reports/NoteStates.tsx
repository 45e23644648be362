import { Button, Stack, Typography } from "@mui/material";
import type { NoteProposalsQuery } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { SendNoteBack } from "./SendNoteBack";
import { SignNote } from "./SignNote";

export type Proposal = NoteProposalsQuery["noteProposals"][number] & { id: string };
type Doing = { readonly act: "sign" | "send back"; readonly of: Proposal };

/** What is proposed to tell beside the figures, for the bureau; the FG signs it or sends it back. */
export const NoteStates = () => {
  const text = useText();
  const { moment } = useDates();
  const { person } = useSession();
  const [doing, begin] = useState<Doing>();
  const { data, error, refetch } = useGetList<Proposal>("noteProposals", {}, { onError: () => {} });
  const close = () => begin(undefined);
  const standOf = ({ judgedAt, judgedBy, number, remark }: Proposal): string => {
    if (!judgedAt) return text("reports.noteWaits");
    const told = { name: judgedBy ?? "", moment: moment(judgedAt) };
    return number === null
      ? text("reports.noteBack", { ...told, remark: remark ?? "" })
      : text("reports.notePublished", { ...told, number });
  };
  return (
    <Section title={text("reports.noteStates")} line={text("reports.noteStatesLine")}>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !data && <Waiting lines={3} />}
      {data?.length === 0 && <Nothing>{text("reports.noteNone")}</Nothing>}
      {data?.map((proposal) => (
        <Stack key={proposal.id} component="article" sx={{ gap: 0.75, maxWidth: "75ch" }}>
          <Typography variant="h3">
            {text("reports.noteAt", { year: proposal.year ?? "" })}
            {proposal.replaces !== null && `, ${text("reports.noteReplaces", { number: proposal.replaces })}`}
          </Typography>
          <Typography>{standOf(proposal)}</Typography>
          <Typography lang="nl" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
            {proposal.dutch}
          </Typography>
          <Typography lang="en" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere", color: "text.secondary" }}>
            {proposal.english}
          </Typography>
          <Typography variant="caption" sx={{ color: "text.secondary" }}>
            {text("reports.noteBy", { name: proposal.proposedBy ?? "", moment: moment(proposal.proposedAt) })}
          </Typography>
          {person?.role === "fg" && !proposal.judgedAt && (
            <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap" }}>
              {proposal.mayBeSigned && (
                <Button size="small" variant="contained" onClick={() => begin({ act: "sign", of: proposal })}>
                  {text("reports.signNote")}
                </Button>
              )}
              <Button size="small" variant="outlined" onClick={() => begin({ act: "send back", of: proposal })}>
                {text("reports.sendNoteBack")}
              </Button>
            </Stack>
          )}
        </Stack>
      ))}
      {doing?.act === "sign" && <SignNote of={doing.of} close={close} />}
      {doing?.act === "send back" && <SendNoteBack id={doing.of.id} close={close} />}
    </Section>
  );
};
