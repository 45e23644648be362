import { FindAffectedDocument, type FindAffectedInput } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { FieldRow } from "../parts/FieldRow";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { MomentInput } from "../parts/inputs/MomentInput";
import { thisMinute } from "../providers/dates";
import { useText } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

const everybody = { pagination: { page: 1, perPage: 100 }, sort: { field: "name", order: "ASC" }, filter: {} } as const;

/** Which cases the log says were shown to an account, or to anybody, in a period. */
export const FindAffected = (props: DialogProps) => {
  const text = useText();
  const { startedAt, knownAt } = props.breach;
  const { data: staff = [] } = useGetList<{ id: string; name: string }>("accounts", everybody);
  return (
    <BreachDialog<Own<FindAffectedInput>>
      {...props}
      title={text("breaches.acts.find")}
      intro={text("breaches.findIntro")}
      document={FindAffectedDocument}
      defaults={{ fromAt: startedAt ?? knownAt, toAt: thisMinute() }}
      input={({ accountId, fromAt, toAt }) => ({ accountId: accountId || null, fromAt, toAt })}
    >
      <ChoiceInput
        source="accountId"
        label={text("breaches.account")}
        choices={staff}
        empty={text("breaches.everybody")}
      />
      <FieldRow>
        <MomentInput source="fromAt" label={text("breaches.fromAt")} />
        <MomentInput source="toAt" label={text("breaches.toAt")} />
      </FieldRow>
    </BreachDialog>
  );
};
