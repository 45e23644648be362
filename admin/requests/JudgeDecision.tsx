import { isWholeFile } from "@zorgvuldig/schema/changes";
import {
  CarryOutDecisionDocument,
  type CarryOutDecisionInput,
  type RecallDecisionInput,
  type ReturnDecisionInput,
  type SignDecisionInput,
} from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { useText } from "../providers/words";
import { documentsOf } from "./documents";
import { DecisionDialog, type OwnOfDecision } from "./RequestDialog";
import { type AskedDecision, type AskedProps, changesOf, type DialogProps, standing, toCarryOut } from "./request";

/** A lead signs what the FG proposed. */
export const SignDecision = (props: AskedProps) => {
  const text = useText();
  return (
    <DecisionDialog<OwnOfDecision<SignDecisionInput>>
      {...props}
      decision={standing<AskedDecision>(props.request, "PROPOSED")}
      title={text("requests.acts.sign")}
      intro={text("requests.signIntro")}
      document={documentsOf(props.request).sign}
      input={() => ({})}
    />
  );
};

/** A lead does not, and says why. */
export const ReturnDecision = (props: AskedProps) => {
  const text = useText();
  return (
    <DecisionDialog<OwnOfDecision<ReturnDecisionInput>>
      {...props}
      decision={standing<AskedDecision>(props.request, "PROPOSED")}
      title={text("requests.acts.return")}
      intro={text("requests.returnIntro")}
      document={documentsOf(props.request).return}
      input={({ remark }) => ({ remark })}
    >
      <TextAreaInput source="remark" label={text("requests.remark")} />
    </DecisionDialog>
  );
};

/** All that it names is changed, at once. */
export const CarryOutDecision = (props: DialogProps) => {
  const text = useText();
  const isWhole = changesOf(props.request).some(isWholeFile);
  return (
    <DecisionDialog<OwnOfDecision<CarryOutDecisionInput>>
      {...props}
      decision={toCarryOut(props.request)}
      title={text("requests.acts.carryOut")}
      intro={text(isWhole ? "changes.wholeFile.carryOutIntro" : "changes.carryOutIntro")}
      document={CarryOutDecisionDocument}
      input={() => ({})}
    />
  );
};

/** The FG takes back what nobody was told yet. */
export const RecallDecision = (props: AskedProps) => {
  const text = useText();
  const { request } = props;
  return (
    <DecisionDialog<OwnOfDecision<RecallDecisionInput>>
      {...props}
      decision={standing<AskedDecision>(request, "DECIDED") ?? standing<AskedDecision>(request, "PROPOSED")}
      title={text("requests.acts.recall")}
      intro={text("requests.recallIntro")}
      document={documentsOf(request).recall}
      input={() => ({})}
    />
  );
};
