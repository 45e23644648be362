import { Button, Stack } from "@mui/material";
import { isWholeFile } from "@zorgvuldig/schema/changes";
import { DropChangeDocument, type DropChangeInput } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { ChangeItem } from "./ChangeItem";
import { type Thing, useThings } from "./changeable";
import { PlanCorrection } from "./PlanCorrection";
import { PlanErasure } from "./PlanErasure";
import { PlanWholeFile } from "./PlanWholeFile";
import { type Own, RequestDialog } from "./RequestDialog";
import { ReviewChange } from "./ReviewChange";
import { type Change, changesOf, type DialogProps, isDecided, type RequestFile } from "./request";
import { WholeFileState } from "./WholeFileState";

/** What is to become of each thing that is asked about, and what became of it. */
export const Changes = ({ request }: { request: RequestFile }) => {
  const { kind, answeredOn } = request;
  const { person } = useSession();
  if (kind !== "CORRECTION" && kind !== "ERASURE") return null;
  const isPlanning = person?.role === "fg" && !answeredOn;
  return isPlanning ? <PlannedChanges request={request} /> : <ChangeList request={request} things={[]} />;
};

/** With the names of things, which the FG reads as long as the request is open. */
const PlannedChanges = ({ request }: { request: RequestFile }) => {
  const { things } = useThings(request);
  return <ChangeList request={request} things={things} isOfFg />;
};

type ListProps = { request: RequestFile; things: readonly Thing[]; isOfFg?: true };

const ChangeList = ({ request, things, isOfFg }: ListProps) => {
  const text = useText();
  const [isAdding, add] = useState(false);
  const [isWhole, plan] = useState(false);
  const [dropped, drop] = useState<string | null>(null);
  const [reviewed, review] = useState<Change | null>(null);
  const thingOf = ({ rowId }: Change) => things.find(({ id }) => id === rowId);
  const standing = changesOf(request);
  const mayPlan = !!isOfFg && !isDecided(request, "ANSWER");
  const hasWhole = standing.some(isWholeFile);
  const mayPlanWhole = request.kind === "ERASURE" && request.person === "PUPIL" && standing.length === 0;
  const Plan = request.kind === "ERASURE" ? PlanErasure : PlanCorrection;
  return (
    <Section title={text("changes.title")} line={text("changes.line")}>
      {standing.length === 0 ? (
        <Nothing>{text("changes.none")}</Nothing>
      ) : (
        <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 2 }}>
          {standing.map((change) => (
            <ChangeItem
              key={change.id}
              change={change}
              thing={thingOf(change)}
              drop={mayPlan ? () => drop(change.id) : undefined}
              review={isOfFg ? () => review(change) : undefined}
            />
          ))}
        </Stack>
      )}
      <WholeFileState request={request} />
      {mayPlan && !hasWhole && (
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", "@media print": { display: "none" } }}>
          <Button variant="outlined" onClick={() => add(true)}>
            {text("changes.plan")}
          </Button>
          {mayPlanWhole && (
            <Button variant="outlined" onClick={() => plan(true)}>
              {text("changes.wholeFile.plan")}
            </Button>
          )}
        </Stack>
      )}
      {isWhole && <PlanWholeFile request={request} close={() => plan(false)} />}
      {isAdding && <Plan request={request} things={things} close={() => add(false)} />}
      {reviewed && (
        <ReviewChange request={request} change={reviewed} thing={thingOf(reviewed)} close={() => review(null)} />
      )}
      {dropped && <DropChange request={request} changeId={dropped} close={() => drop(null)} />}
    </Section>
  );
};

const DropChange = ({ changeId, ...props }: DialogProps & { changeId: string }) => {
  const text = useText();
  return (
    <RequestDialog<Own<DropChangeInput>>
      {...props}
      title={text("changes.drop")}
      intro={text("changes.dropIntro")}
      document={DropChangeDocument}
      input={() => ({ changeId })}
    />
  );
};
