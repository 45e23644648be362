import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { BreachFile } from "./breach";

/** What article 33(3) and (5) GDPR ask: what happened, to which data and about how many, what may come of it and what was done. */
export const BreachStory = ({ breach }: { breach: BreachFile }) => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const { nature, dataKinds, peopleCount, startedAt, endedAt } = breach;
  const said = (field: "summary" | "consequences" | "measures" | "affected" | "riskReason") => (
    <KeptFact label={text(`breaches.${field}`)} row={breach} field={field} kind="incident" wide="wide" />
  );
  return (
    <Section title={text("breaches.story")} line={text("breaches.storyLine")}>
      <Facts>
        <Fact label={text("breaches.columns.nature")}>{word("breachNature", nature)}</Fact>
        <Fact label={text("breaches.dataKinds")}>
          {dataKinds?.map((kind) => word("dataCategory", kind)).join(", ")}
        </Fact>
        <Fact label={text("breaches.peopleCount")}>{peopleCount === null ? null : String(peopleCount)}</Fact>
        <Fact label={text("breaches.startedAt")}>{moment(startedAt)}</Fact>
        <Fact label={text("breaches.endedAt")}>{moment(endedAt)}</Fact>
        {said("summary")}
        {said("consequences")}
        {said("measures")}
        {said("affected")}
        {said("riskReason")}
      </Facts>
    </Section>
  );
};
