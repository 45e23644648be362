import { PostRegulationDocument, type PostRegulationInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import type { Posting } from "./posting";

type Sent = Pick<PostRegulationInput, "postedOn">;

export const PostRegulation = ({ posting, close }: { posting: Posting; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const title = text("postings.postOf", { name: posting.name });
  const ask = async ({ postedOn }: Partial<Sent>) => {
    await provider.act(PostRegulationDocument, { postingId: posting.id, version: posting.version ?? 0, postedOn });
    refresh();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return (
    <FormDialog<Sent>
      title={title}
      intro={text("postings.postIntro")}
      defaults={{ postedOn: today() }}
      ask={ask}
      close={close}
    >
      <DayInput source="postedOn" label={text("postings.postedOn")} />
    </FormDialog>
  );
};
