import { Fact } from "../parts/Fact";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { RequestFile } from "./request";

/** Whether the case is kept for this request: who answers it must know by when the file is gone if not. */
export const HoldFact = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { holds, answeredOn } = request;
  const destroyOn = request.case?.destroyOn ?? null;
  const last = (holds ?? []).at(-1);
  if (last && !last.endedOn)
    return <Fact label={text("holds.fact")}>{text("holds.holds", { day: day(last.until) })}</Fact>;
  if (last?.endedOn)
    return (
      <Fact label={text("holds.fact")}>
        {text("holds.held", { day: day(last.endedOn), reason: word("holdEnd", last.endReason).toLowerCase() })}
      </Fact>
    );
  if (!destroyOn || answeredOn) return null;
  return <Fact label={text("holds.fact")}>{text("holds.notHeld", { day: day(destroyOn) })}</Fact>;
};
