import { latestOf } from "@zorgvuldig/schema/register";
import type { Activity } from "@zorgvuldig/schema/words";
import { useLocale } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { KeptTable } from "./KeptTable";
import { Listed } from "./Listed";

/** One activity as it is now: article 30(1) GDPR, point by point. */
export const ActivityEntry = ({ activity }: { activity: Activity }) => {
  const text = useText();
  const word = useWord();
  const locale = useLocale() === "en" ? "en" : "nl";
  const { day } = useDates();
  const now = latestOf(activity);
  const bases = [...now.legalBases, ...(now.specialBasis ? [now.specialBasis] : [])];
  return (
    <Section
      title={word("activity", activity)}
      line={text("register.version", { version: now.version, day: day(now.validFrom) })}
    >
      <Facts>
        <Fact label={text("register.purpose")} wide="wide">
          {now.purpose[locale]}
        </Fact>
        <Fact label={text("register.basis")}>
          <Listed items={bases.map((basis) => word("legalBasis", basis))} />
        </Fact>
        <Fact label={text("register.subjects")}>
          <Listed items={now.subjects.map((one) => word("subjectKind", one))} />
        </Fact>
        <Fact label={text("register.recipients")}>
          <Listed items={now.recipients.map((one) => word("entity", one))} />
        </Fact>
        <Fact label={text("register.data")} wide="wide">
          <KeptTable data={now.data} />
        </Fact>
        <Fact label={text("register.processing")} wide="wide">
          {now.processing.map((one) => word("processing", one)).join(", ")}
        </Fact>
        <Fact label={text("register.measures")} wide="wide">
          <Listed items={now.measures.map((one) => word("measure", one))} />
        </Fact>
      </Facts>
    </Section>
  );
};
