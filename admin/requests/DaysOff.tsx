import { Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useGetList } from "react-admin";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { today, useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AddDayOff, LiftDayOff } from "./DayOffDialogs";
import type { DayOff } from "./request";

const all = { pagination: { page: 1, perPage: 100 }, sort: { field: "day", order: "DESC" }, filter: {} } as const;

/** Days that a decree put on one line with the holidays: the FG takes them down, and what would be due on one is due on the working day after. */
export const DaysOff = () => {
  const text = useText();
  const { day } = useDates();
  const { person } = useSession();
  const { data: days, refetch } = useGetList<DayOff>("daysOff", all);
  const [isAdding, add] = useState(false);
  const [lifted, lift] = useState<DayOff | null>(null);
  const isOfficer = person?.role === "fg";
  const standing = (days ?? []).filter(({ liftedOn }) => !liftedOn);
  const close = () => {
    add(false);
    lift(null);
    void refetch();
  };
  if (!days || (!isOfficer && standing.length === 0)) return null;
  return (
    <Section title={text("daysOff.title")} line={text("daysOff.line")}>
      {standing.length === 0 && <Nothing>{text("daysOff.none")}</Nothing>}
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 1 }}>
        {standing.map((one) => (
          <Stack key={one.id} component="li" direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
            <Typography>
              {day(one.day)} · {one.decree}
            </Typography>
            {isOfficer && (one.day ?? "") > today() && (
              <Button onClick={() => lift(one)} aria-label={text("daysOff.liftNamed", { day: day(one.day) })}>
                {text("daysOff.lift")}
              </Button>
            )}
          </Stack>
        ))}
      </Stack>
      {isOfficer && (
        <Stack direction="row">
          <Button variant="outlined" onClick={() => add(true)}>
            {text("daysOff.add")}
          </Button>
        </Stack>
      )}
      {isAdding && <AddDayOff close={close} />}
      {lifted && <LiftDayOff dayOff={lifted} close={close} />}
    </Section>
  );
};
