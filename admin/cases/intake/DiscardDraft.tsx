import { useNotify } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import { focusTitle } from "../../parts/title";
import { useText } from "../../providers/words";
import type { DraftKept } from "./use-draft";

type DiscardDraftProps = { draft: DraftKept; close: () => void; done: () => void };

export const DiscardDraft = ({ draft, close, done }: DiscardDraftProps) => {
  const text = useText();
  const notify = useNotify();
  const ask = async () => {
    await draft.discard();
    notify(text("intake.discarded"), { type: "success" });
    close();
    done();
    setTimeout(focusTitle);
  };
  return (
    <FormDialog
      title={text("intake.discardTitle")}
      intro={text("intake.discardHelp")}
      submitLabel={text("intake.discard")}
      ask={ask}
      close={close}
    />
  );
};
