import { DropPostingDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { Posting } from "./posting";

export const DropPosting = ({ posting, close }: { posting: Posting; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const title = text("postings.dropOf", { name: posting.name });
  const ask = async () => {
    await provider.act(DropPostingDocument, { postingId: posting.id, version: posting.version ?? 0 });
    refresh();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return <FormDialog title={title} intro={text("postings.dropIntro")} defaults={{}} ask={ask} close={close} />;
};
