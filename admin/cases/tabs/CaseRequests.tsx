import { Link } from "react-admin";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { KeptFact } from "../../parts/KeptFact";
import { Nothing } from "../../parts/Nothing";
import { RequestClock } from "../../parts/RequestClock";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

export const CaseRequests = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const requests = file.requests ?? [];
  if (isKept(file, "requests"))
    return (
      <Section title={text("summary.requests")}>
        <Withheld kind="request" />
      </Section>
    );

  return (
    <Section title={text("summary.requests")}>
      {requests.length === 0 && <Nothing>{text("summary.noRequests")}</Nothing>}
      {requests.map((request) => {
        const line = text("summary.requestLine", {
          kind: word("requestKind", request.kind),
          person: word("dataSubject", request.person).toLowerCase(),
          day: day(request.receivedOn),
        });
        return (
          <Facts key={request.id}>
            <Fact label={line}>
              {!request.answeredOn && (
                <>
                  <RequestClock request={request} /> ·{" "}
                </>
              )}
              {word("requestState", request.state)}
            </Fact>
            {request.earlier && (
              <Fact label={text("requests.earlier")}>
                <Link to={`/requests/${request.earlier.id}`}>{day(request.earlier.receivedOn)}</Link>
              </Fact>
            )}
            {request.identityAskedOn && request.identityDoubt && (
              <Fact label={text("summary.identity")}>
                {text("summary.identityAsked", {
                  doubt: word("identityDoubt", request.identityDoubt),
                  day: day(request.identityAskedOn),
                })}
                {request.identityConfirmedOn &&
                  request.identityMeans &&
                  ` · ${text("summary.identityConfirmed", {
                    means: word("identityMeans", request.identityMeans),
                    day: day(request.identityConfirmedOn),
                  })}`}
              </Fact>
            )}
            <Fact label={text("summary.requestPage")}>
              <Link to={`/requests/${request.id}`}>{text("summary.toRequest")}</Link>
            </Fact>
            <KeptFact label={text("summary.wording")} row={request} field="wording" kind="wording" />
          </Facts>
        );
      })}
    </Section>
  );
};
