import { Button, Stack } from "@mui/material";
import { Section } from "../parts/Section";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { Shown } from "./written";

type VersionsProps = { shown: readonly Shown[]; chosen: string; choose: (version: string) => void };

export const Versions = ({ shown, chosen, choose }: VersionsProps) => {
  const text = useText();
  const { day } = useDates();
  const when = ({ said: { validFrom }, draft }: Shown, at: number): string => {
    if (draft) return text("regulation.draft");
    const next = shown.slice(at + 1).find((one) => !one.draft)?.said.validFrom;
    if (validFrom > today()) return text("regulation.announced", { day: day(validFrom) });
    if (next && next <= today()) return text("regulation.held", { day: day(validFrom), next: day(next) });
    return text("regulation.holds", { day: day(validFrom) });
  };
  return (
    <Section title={text("regulation.versions")}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {shown.map((one, at) => (
          <Button
            key={one.said.version}
            variant={one.said.version === chosen ? "contained" : "outlined"}
            aria-pressed={one.said.version === chosen}
            onClick={() => choose(one.said.version)}
          >
            {text("regulation.version", { version: one.said.version })}, {when(one, at)}
          </Button>
        ))}
      </Stack>
    </Section>
  );
};
