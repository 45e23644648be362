import {
  AssignTogetherDocument,
  type AssignTogetherInput,
  type AssignTogetherMutation,
} from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider, useRefresh } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import type { PanelProvider } from "../../providers/data";
import { today } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { AssignmentInputs } from "../acts/AssignmentInputs";
import type { CaseRow } from "../case-file";
import { Outcomes } from "./Outcomes";

type Asked = Omit<AssignTogetherInput, "cases">;
type AssignTogetherProps = { cases: readonly CaseRow[]; close: (isDone: boolean) => void };

/** One consultant for several cases: the house weighs each by itself, and says of each what came of it. */
export const AssignTogether = ({ cases, close }: AssignTogetherProps) => {
  const text = useText();
  const word = useWord();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const [done, setDone] = useState<AssignTogetherMutation["assignTogether"] | null>(null);
  const ask = async ({ consultantId, fromOn, toOn }: Partial<Asked>) => {
    const chosen = cases.map(({ id, version }) => ({ caseId: id, version: version ?? 0 }));
    const { assignTogether } = await provider.act(AssignTogetherDocument, {
      cases: chosen,
      consultantId,
      fromOn,
      toOn,
    });
    setDone(assignTogether);
  };
  if (done)
    return (
      <Outcomes
        cases={cases}
        done={done}
        close={() => {
          refresh();
          close(true);
        }}
      />
    );
  return (
    <FormDialog<Asked>
      title={word("act", "assignConsultant")}
      intro={text("chosen.assignIntro", { smart_count: cases.length })}
      submitLabel={text("chosen.assign", { smart_count: cases.length })}
      defaults={{ fromOn: today() }}
      ask={ask}
      close={() => close(false)}
    >
      <AssignmentInputs />
    </FormDialog>
  );
};
