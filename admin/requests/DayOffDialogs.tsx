import { AddDayOffDocument, type AddDayOffInput, LiftDayOffDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import { LineInput } from "../parts/inputs/LineInput";
import type { PanelProvider } from "../providers/data";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { DayOff } from "./request";

export const AddDayOff = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ day, decree }: Partial<AddDayOffInput>) => {
    await provider.act(AddDayOffDocument, { day, decree });
    notify(text("cases.done", { act: text("daysOff.add") }), { type: "success" });
    close();
  };
  return (
    <FormDialog<AddDayOffInput> title={text("daysOff.add")} intro={text("daysOff.addIntro")} close={close} ask={ask}>
      <DayInput source="day" label={text("daysOff.day")} />
      <LineInput source="decree" label={text("daysOff.decree")} helperText={text("daysOff.decreeHelp")} />
    </FormDialog>
  );
};

/** Taken down by mistake. */
export const LiftDayOff = ({ dayOff, close }: { dayOff: DayOff; close: () => void }) => {
  const text = useText();
  const { day } = useDates();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(LiftDayOffDocument, { dayOffId: dayOff.id, version: dayOff.version ?? 0 });
    notify(text("cases.done", { act: text("daysOff.lift") }), { type: "success" });
    close();
  };
  return (
    <FormDialog
      title={text("daysOff.lift")}
      intro={text("daysOff.liftIntro", { day: day(dayOff.day) })}
      close={close}
      ask={ask}
    />
  );
};
