import { breachNatures } from "@zorgvuldig/schema/breaches";
import { DescribeBreachDocument, type DescribeBreachInput } from "@zorgvuldig/schema/generated/operations";
import { dataCategories } from "@zorgvuldig/schema/words";
import { FieldRow } from "../parts/FieldRow";
import { ChecksInput } from "../parts/inputs/ChecksInput";
import { CountInput } from "../parts/inputs/CountInput";
import { MomentInput } from "../parts/inputs/MomentInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText, useWord } from "../providers/words";
import { BreachDialog, type Own } from "./BreachDialog";
import type { DialogProps } from "./breach";

/** What is known of it by now. */
export const DescribeBreach = (props: DialogProps) => {
  const text = useText();
  const word = useWord();
  const { knownAt, startedAt, endedAt, nature, dataKinds, peopleCount, consequences, measures, affected } =
    props.breach;
  return (
    <BreachDialog<Own<DescribeBreachInput>>
      {...props}
      title={text("breaches.acts.describe")}
      intro={text("breaches.describeIntro")}
      document={DescribeBreachDocument}
      defaults={{ knownAt, startedAt, endedAt, nature, dataKinds, peopleCount, consequences, measures, affected }}
      input={(given) => ({
        ...{ knownAt: given.knownAt, startedAt: given.startedAt || null, endedAt: given.endedAt || null },
        ...{ nature: given.nature, dataKinds: given.dataKinds, peopleCount: given.peopleCount ?? null },
        consequences: given.consequences || null,
        measures: given.measures || null,
        affected: given.affected || null,
      })}
    >
      <MomentInput source="knownAt" label={text("breaches.columns.knownAt")} />
      <FieldRow>
        <MomentInput source="startedAt" label={text("breaches.startedAt")} />
        <MomentInput source="endedAt" label={text("breaches.endedAt")} />
      </FieldRow>
      <WordInput source="nature" label={text("breaches.columns.nature")} list="breachNature" codes={breachNatures} />
      <ChecksInput
        source="dataKinds"
        label={text("breaches.dataKinds")}
        choices={dataCategories.map((id) => ({ id, name: word("dataCategory", id) }))}
      />
      <CountInput source="peopleCount" label={text("breaches.peopleCount")} />
      <TextAreaInput source="consequences" label={text("breaches.consequences")} />
      <TextAreaInput source="measures" label={text("breaches.measures")} />
      <TextAreaInput source="affected" label={text("breaches.affected")} />
    </BreachDialog>
  );
};
