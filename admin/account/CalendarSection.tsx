import { Alert, Box, Button, TextField } from "@mui/material";
import { useState } from "react";
import { useNotify } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { FormDialog } from "../parts/FormDialog";
import { Section } from "../parts/Section";
import { useTold } from "../parts/use-told";
import { useDates } from "../providers/dates";
import { makeCalendar, readCalendar, removeCalendar } from "../providers/own-account";
import { useText } from "../providers/words";

/** An address that a calendar outside the house can read: case numbers and days, for as long as one works on them. */
export const CalendarSection = ({ isFresh }: { isFresh: boolean }) => {
  const text = useText();
  const { moment } = useDates();
  const notify = useNotify();
  const { told, load } = useTold(readCalendar);
  const [address, setAddress] = useState<string | null>(null);
  const [asked, ask] = useState<"make" | "remove" | null>(null);
  if (!told) return null;

  const make = async () => {
    setAddress(await makeCalendar());
    await load();
    ask(null);
  };
  const remove = async () => {
    await removeCalendar();
    setAddress(null);
    await load();
    notify(text("account.calendarRemoved"), { type: "success" });
    ask(null);
  };

  return (
    <Section title={text("account.calendar")} line={text("account.calendarLine")}>
      {address && (
        <>
          <Alert severity="success">{text("account.calendarShown")}</Alert>
          <TextField
            label={text("account.calendarAddress")}
            value={address}
            onFocus={(event) => event.target.select()}
            slotProps={{ input: { readOnly: true } }}
          />
        </>
      )}
      <Facts>
        <Fact label={text("account.calendarAddress")}>
          {told.madeAt ? text("account.calendarSince", { moment: moment(told.madeAt) }) : text("account.calendarNone")}
        </Fact>
      </Facts>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="outlined" disabled={!isFresh} onClick={() => ask("make")}>
          {text(told.madeAt ? "account.calendarRenew" : "account.calendarMake")}
        </Button>
        {told.madeAt && (
          <Button color="error" onClick={() => ask("remove")}>
            {text("account.calendarRemove")}
          </Button>
        )}
      </Box>
      {asked === "make" && (
        <FormDialog
          title={text(told.madeAt ? "account.calendarRenew" : "account.calendarMake")}
          intro={text("account.calendarIntro")}
          submitLabel={text("account.calendarMake")}
          ask={make}
          close={() => ask(null)}
        />
      )}
      {asked === "remove" && (
        <FormDialog
          title={text("account.calendarRemove")}
          intro={text("account.calendarRemoveIntro")}
          submitLabel={text("account.calendarRemove")}
          ask={remove}
          close={() => ask(null)}
        />
      )}
    </Section>
  );
};
