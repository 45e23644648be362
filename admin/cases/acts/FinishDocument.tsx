import { FinishDocumentDocument, type FinishDocumentInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { documentsOf } from "../documents";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** `of`: which document, when that was chosen already. */
export const FinishDocument = ({ of, ...props }: ActProps & { of?: string }) => {
  const text = useText();
  const open = documentsOf(props.file).filter(({ finalAt }) => finalAt === null);
  return (
    <ActDialog<Own<FinishDocumentInput>>
      {...props}
      act="finishDocument"
      intro={text("documents.finishIntro")}
      document={FinishDocumentDocument}
      defaults={{ documentId: of ?? (open.length === 1 ? open[0]?.id : null) }}
      input={({ documentId }) => ({
        documentId: documentId ?? null,
        category: open.find(({ id }) => id === documentId)?.category ?? null,
      })}
    >
      <ChoiceInput
        source="documentId"
        label={text("documents.which")}
        choices={open.map(({ id, name }) => ({ id, name: name ?? "" }))}
      />
    </ActDialog>
  );
};
