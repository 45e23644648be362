import { SaveQueryDocument, type SaveQueryInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import { useFilterWords } from "../../parts/filter/use-filter-words";
import { LineInput } from "../../parts/inputs/LineInput";
import type { PanelProvider } from "../../providers/data";
import { useText } from "../../providers/words";
import { useCaseFilter } from "../filter/use-case-filter";

type KeepQueryProps = { done: () => Promise<unknown>; close: () => void };

/** Keeps the filter as it is; what it is called tells of nobody. */
export const KeepQuery = ({ done, close }: KeepQueryProps) => {
  const text = useText();
  const notify = useNotify();
  const words = useFilterWords();
  const { filter } = useCaseFilter();
  const provider = useDataProvider<PanelProvider>();
  const said = words(filter)
    .map(({ words: part }) => part)
    .join("; ");
  const ask = async ({ name }: Partial<SaveQueryInput>) => {
    const { stage, ...parts } = filter;
    await provider.act(SaveQueryDocument, { name, filter: { ...parts, ...(stage ? { stage: [...stage] } : {}) } });
    await done();
    notify(text("saved.kept"), { type: "success" });
    close();
  };
  return (
    <FormDialog<SaveQueryInput>
      title={text("saved.keep")}
      intro={text("saved.keepIntro", { said })}
      submitLabel={text("saved.submit")}
      ask={ask}
      close={close}
    >
      <LineInput source="name" helperText={text("saved.nameHelp")} />
    </FormDialog>
  );
};
