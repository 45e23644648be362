import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Section } from "../../parts/Section";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";

/** Why a case in which nothing was done for long was not closed; nothing where nobody had to say so. */
export const IdleReasons = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const { day } = useDates();
  const reasons = file.idleReasons ?? [];
  if (isKept(file, "idleReasons") || reasons.length === 0) return null;
  return (
    <Section title={text("summary.idle")} line={text("summary.idleLine")}>
      <Facts>
        {reasons.map(({ id, givenOn, reason, author }) => (
          <Fact key={id} wide="wide" label={`${day(givenOn)} · ${author?.name ?? ""}`}>
            {reason}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
};
