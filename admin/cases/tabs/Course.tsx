import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Section } from "../../parts/Section";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

/** Only what has happened; a step that did not come is not shown as missing. */
export const Course = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const received = { day: day(file.receivedOn), channel: word("channel", file.channel).toLowerCase() };
  const notice = { day: day(file.noticeGivenOn), version: file.noticeVersion };
  // Each new interview began the term anew.
  const again = { day: day(file.intakeHeldOn), count: file.intakeCount };
  const held = (file.intakeCount ?? 0) > 1 ? text("summary.intakeHeldAgain", again) : day(file.intakeHeldOn);
  const steps = [
    { label: text("summary.received"), value: file.receivedOn && text("summary.receivedBy", received) },
    { label: text("summary.notice"), value: file.noticeGivenOn && text("summary.noticeGiven", notice) },
    { label: text("summary.intakePlanned"), value: moment(file.intakePlannedAt) },
    { label: text("summary.intakeHeld"), value: held },
    { label: text("summary.withdrawn"), value: day(file.withdrawnOn) },
    { label: text("summary.putOnHold"), value: day(file.putOnHoldOn) },
    { label: text("summary.callback"), value: day(file.agreedCallbackOn) },
    { label: text("summary.workStarted"), value: day(file.workStartedOn) },
    { label: text("summary.workEnded"), value: day(file.workEndedOn) },
    {
      label: text("summary.lastContact"),
      value: file.termMoves
        ? text("summary.lastContactMoved", { day: day(file.lastContactOn), smart_count: file.termMoves })
        : day(file.lastContactOn),
    },
    { label: text("summary.outcome"), value: word("outcome", file.outcome) },
    { label: text("summary.schoolType"), value: word("schoolType", file.schoolType) },
    { label: text("summary.cause"), value: word("reason", file.cause) },
    { label: text("summary.countedIn"), value: file.countedIn },
  ];

  return (
    <Section title={text("summary.course")} line={text("summary.courseLine")}>
      <Facts>
        {steps
          .filter((step) => step.value)
          .map((step) => (
            <Fact key={step.label} label={step.label}>
              {step.value}
            </Fact>
          ))}
      </Facts>
    </Section>
  );
};
