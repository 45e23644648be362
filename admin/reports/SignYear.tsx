import { SignYearDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** The FG signs that a year is laid down, and hears first that it never changes after that. */
export const SignYear = ({ year, close }: { year: number; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(SignYearDocument, { year });
    notify(text("reports.signDone", { year }), { type: "success" });
    close();
  };
  return (
    <FormDialog
      title={text("reports.signTitle", { year })}
      intro={text("reports.signIntro", { year })}
      submitLabel={text("reports.sign")}
      close={close}
      ask={ask}
    >
      {null}
    </FormDialog>
  );
};
