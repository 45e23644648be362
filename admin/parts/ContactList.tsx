import type { Channel } from "@zorgvuldig/schema/words";
import { useDates } from "../providers/dates";
import { useWord } from "../providers/words";
import { Fact } from "./Fact";
import { Facts } from "./Facts";
import { Nothing } from "./Nothing";

type Contact = {
  id: string;
  heldOn: string | null;
  channel: Channel | null;
  summary: string | null;
  author: { name: string | null } | null;
};

/** What was said about a file since, the last first. */
export const ContactList = ({ contacts, none }: { contacts: readonly Contact[] | null; none: string }) => {
  const word = useWord();
  const { day } = useDates();
  const sorted = [...(contacts ?? [])].sort((one, other) => (other.heldOn ?? "").localeCompare(one.heldOn ?? ""));
  if (sorted.length === 0) return <Nothing>{none}</Nothing>;
  return (
    <Facts>
      {sorted.map(({ id, heldOn, channel, summary, author }) => (
        <Fact key={id} wide="wide" label={`${day(heldOn)} · ${word("channel", channel)} · ${author?.name ?? ""}`}>
          {summary}
        </Fact>
      ))}
    </Facts>
  );
};
