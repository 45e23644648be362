import { Button, Stack } from "@mui/material";
import { type RegulationVersion, regulationVersions } from "@zorgvuldig/schema/regulation";
import { Section } from "../parts/Section";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";

type VersionsProps = { chosen: RegulationVersion; choose: (version: RegulationVersion) => void };

export const Versions = ({ chosen, choose }: VersionsProps) => {
  const text = useText();
  const { day } = useDates();
  const when = ({ validFrom }: RegulationVersion, at: number): string => {
    const next = regulationVersions[at + 1]?.validFrom;
    if (validFrom > today()) return text("regulation.announced", { day: day(validFrom) });
    if (next && next <= today()) return text("regulation.held", { day: day(validFrom), next: day(next) });
    return text("regulation.holds", { day: day(validFrom) });
  };
  return (
    <Section title={text("regulation.versions")}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {regulationVersions.map((one, at) => (
          <Button
            key={one.version}
            variant={one === chosen ? "contained" : "outlined"}
            aria-pressed={one === chosen}
            onClick={() => choose(one)}
          >
            {text("regulation.version", { version: one.version })}, {when(one, at)}
          </Button>
        ))}
      </Stack>
    </Section>
  );
};
