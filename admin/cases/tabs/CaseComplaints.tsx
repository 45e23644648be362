import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { KeptFact } from "../../parts/KeptFact";
import { Section } from "../../parts/Section";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

/** Complaints of the bureau itself, also what was put right; nothing where there never was one. */
export const CaseComplaints = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const complaints = file.complaints ?? [];
  if (isKept(file, "complaints") || complaints.length === 0) return null;
  return (
    <Section title={text("complaints.title")} line={text("complaints.line")}>
      {complaints.map((complaint) => {
        const { id, receivedOn, channel, state, settledOn, correctedOn, proposedBy, correctedBy } = complaint;
        return (
          <Facts key={id}>
            <Fact label={text("complaints.received", { day: day(receivedOn) })}>
              {word("channel", channel)} · {word("complaintState", state)}
              {settledOn && ` (${day(settledOn)})`}
            </Fact>
            <KeptFact label={text("complaints.text")} row={complaint} field="text" kind="reason" />
            {proposedBy && (
              <KeptFact
                label={text(correctedOn ? "complaints.corrected" : "complaints.proposed", {
                  fg: proposedBy.name,
                  lead: correctedBy?.name,
                  day: day(correctedOn),
                })}
                row={complaint}
                field="correction"
                kind="reason"
              />
            )}
          </Facts>
        );
      })}
    </Section>
  );
};
