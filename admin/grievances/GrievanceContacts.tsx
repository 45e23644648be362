import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { GrievanceFile } from "./grievance";

/** What was said about it since, the last first. */
export const GrievanceContacts = ({ grievance: { contacts } }: { grievance: GrievanceFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const sorted = [...(contacts ?? [])].sort((one, other) => (other.heldOn ?? "").localeCompare(one.heldOn ?? ""));
  return (
    <Section title={text("grievances.contacts")} line={text("grievances.contactsLine")}>
      {sorted.length === 0 ? (
        <Nothing>{text("grievances.noContacts")}</Nothing>
      ) : (
        <Facts>
          {sorted.map(({ id, heldOn, channel, summary, author }) => (
            <Fact key={id} wide="wide" label={`${day(heldOn)} · ${word("channel", channel)} · ${author?.name ?? ""}`}>
              {summary}
            </Fact>
          ))}
        </Facts>
      )}
    </Section>
  );
};
