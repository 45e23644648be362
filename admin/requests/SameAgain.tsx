import type { ReactNode } from "react";
import { Link } from "react-admin";
import { Fact } from "../parts/Fact";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { earlierOf, type RequestFile } from "./request";

/** The same request before and after this one, and the contact in which it was heard. */
export const SameAgain = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { kind, later, contact } = request;
  const linked = (some: ReturnType<typeof earlierOf>): ReactNode =>
    some.map((one, at) => (
      <span key={one.id}>
        {at > 0 && ", "}
        <Link to={`/requests/${one.id}`}>
          {text("requests.sameAgain", {
            kind: word("requestKind", kind),
            day: day(one.receivedOn),
            state: word("requestState", one.state).toLowerCase(),
          })}
        </Link>
      </span>
    ));
  const earlier = earlierOf(request);
  return (
    <>
      {earlier.length > 0 && <Fact label={text("requests.earlier")}>{linked(earlier)}</Fact>}
      {(later ?? []).length > 0 && <Fact label={text("requests.later")}>{linked(later ?? [])}</Fact>}
      {contact && (
        <Fact label={text("requests.heardIn")}>
          {text("requests.heard", {
            day: day(contact.heldOn),
            channel: word("channel", contact.channel).toLowerCase(),
          })}
        </Fact>
      )}
    </>
  );
};
