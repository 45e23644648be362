import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { KeptFact } from "../parts/KeptFact";
import { useDates } from "../providers/dates";
import { useFileSizes } from "../providers/file-sizes";
import { useText, useWord } from "../providers/words";
import type { Delivery } from "./request";

/** One thing that was given, or lies ready: until when, and how often it was fetched. */
export const DeliveryFacts = ({ delivery }: { delivery: Delivery }) => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const size = useFileSizes();
  const { manner, givenOn, endsAt, endedAt, endReason, lastFetchedAt, downloads, author, links } = delivery;
  if (manner !== "LINK")
    return (
      <Facts>
        <Fact label={text("deliveries.given")}>
          {day(givenOn)} · {word("deliveryManner", manner)} · {author?.name}
        </Fact>
      </Facts>
    );
  const link = links?.at(-1);
  return (
    <Facts>
      <Fact label={text("deliveries.laidOn")}>
        {moment(delivery.createdAt)} · {author?.name}
      </Fact>
      {delivery.transfer && <Fact label={text("transfers.codeRoad")}>{word("codeRoad", delivery.codeRoad)}</Fact>}
      {delivery.transfer && (
        <KeptFact label={text("transfers.to")} row={delivery.transfer} field="name" kind="reason" />
      )}
      {endedAt ? (
        <Fact label={text("deliveries.endedAt")}>
          {moment(endedAt)} · {word("deliveryEnd", endReason)}
        </Fact>
      ) : (
        <Fact label={text("deliveries.endsAt")}>{moment(endsAt)}</Fact>
      )}
      <Fact label={text("deliveries.fetched")}>
        {downloads
          ? text("deliveries.fetchedTimes", { smart_count: downloads, moment: moment(lastFetchedAt) })
          : text("deliveries.notFetched")}
      </Fact>
      {!endedAt && (
        <Fact label={text("deliveries.tries")}>
          {link?.triesLeft === 0 ? text("deliveries.linkOver") : link?.triesLeft}
        </Fact>
      )}
      {!!delivery.leftFiles && <Fact label={text("deliveries.leftFiles")}>{delivery.leftFiles}</Fact>}
      <Fact label={text("deliveries.size")}>{size(delivery.size)}</Fact>
      {!delivery.transfer && <KeptFact label={text("deliveries.to")} row={delivery} field="address" kind="handed" />}
      <KeptFact label={text("deliveries.contentHash")} row={delivery} field="contentHash" kind="handed" wide="wide" />
    </Facts>
  );
};
