import { Button, Stack } from "@mui/material";
import { type DpiaVersion, dpiaAfter, dpiaHashOf, dpiaReviewBy, dpiaVersions } from "@zorgvuldig/schema/dpia";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";

type VersionsProps = { chosen: DpiaVersion; choose: (version: DpiaVersion) => void };

/** Which versions there are, and what the one is known by that stands below. */
export const Versions = ({ chosen, choose }: VersionsProps) => {
  const text = useText();
  const { day } = useDates();
  const when = ({ version, validFrom }: DpiaVersion): string => {
    const next = dpiaAfter(version)?.validFrom;
    if (validFrom > today()) return text("dpia.announced", { day: day(validFrom) });
    if (next && next <= today()) return text("dpia.held", { day: day(validFrom), next: day(next) });
    return text("dpia.holds", { day: day(validFrom) });
  };
  return (
    <Section title={text("dpia.versions")}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
        {dpiaVersions.map((one) => (
          <Button
            key={one.version}
            variant={one === chosen ? "contained" : "outlined"}
            aria-pressed={one === chosen}
            onClick={() => choose(one)}
          >
            {text("dpia.version", { version: one.version })}, {when(one)}
          </Button>
        ))}
      </Stack>
      <Facts>
        <Fact label={text("dpia.version", { version: chosen.version })}>{when(chosen)}</Fact>
        <Fact label={text("dpia.author")}>
          <span lang="nl">{chosen.author}</span>
        </Fact>
        <Fact label={text("dpia.review")}>{day(dpiaReviewBy(chosen.validFrom))}</Fact>
        <Fact label={text("dpia.summary")} wide="wide">
          <span lang="nl">{chosen.summary}</span>
        </Fact>
        <Fact label={text("dpia.hash")} wide="wide">
          <span style={{ overflowWrap: "anywhere" }}>{dpiaHashOf(chosen.version)}</span>
        </Fact>
      </Facts>
    </Section>
  );
};
