import { Box, Button, Typography } from "@mui/material";
import { shareableDocuments } from "@zorgvuldig/schema/attachments";
import type { SharedFact } from "@zorgvuldig/schema/disclosures";
import { alwaysShared, categoryOfFact, parentsToShare } from "@zorgvuldig/schema/shared";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { useInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { useDates } from "../../providers/dates";
import { useFileSizes } from "../../providers/file-sizes";
import { useText, useWord } from "../../providers/words";
import { nameOf } from "../case-file";
import { useDocumentName } from "./document-name";
import { ShareCheck } from "./ShareCheck";
import { ShareGroup } from "./ShareGroup";
import {
  allowedTo,
  recipientsOf,
  type ShareTyped,
  type SharingFile,
  shareableFacts,
  shareableRecords,
} from "./sharing";

type RecordsStepProps = { file: SharingFile; onAsk: (() => void) | null };

/** Everything there is; only what the authorisation names for this recipient now can be ticked, and of the rest it says why not. */
export const RecordsStep = ({ file, onAsk }: RecordsStepProps) => {
  const text = useText();
  const word = useWord();
  const size = useFileSizes();
  const documentName = useDocumentName();
  const { day } = useDates();
  const { institutionId, manner }: ShareTyped = useWatch();
  const records = useInput({ source: "recordIds", defaultValue: [] });
  const documents = useInput({ source: "documentIds", defaultValue: [] });
  const facts = useInput({ source: "facts", defaultValue: [] });
  const parents = parentsToShare(file).map(nameOf).join(", ");
  const name = recipientsOf(file, institutionId).find(({ id }) => id === institutionId)?.name ?? "";
  const allowed = allowedTo(file, institutionId);
  const listed = <T extends string>(value: unknown): T[] => (Array.isArray(value) ? value : []);
  const why = (category: DataCategory) =>
    allowed.includes(category) ? null : text("share.noLine", { category: word("dataCategory", category), name });
  const turning =
    <T extends string>(input: typeof records, one: T) =>
    (isTicked: boolean) => {
      const now = listed<T>(input.field.value);
      input.field.onChange(isTicked ? [...now, one] : now.filter((other) => other !== one));
    };
  const attachable = shareableDocuments(file);
  const isShort = [
    ...shareableRecords(file).map(({ category }) => category),
    ...attachable.map(({ category }) => category),
    ...shareableFacts(file).map((fact) => categoryOfFact[fact]),
  ].some((category) => why(category));
  const kept = ["health", "home", "sensitiveDocuments"].some((list) => file.withheld.includes(list));

  return (
    <>
      <ShareGroup legend={text("share.family")}>
        <ShareCheck
          name="name"
          title={text("share.name")}
          detail={file.pupil && `${nameOf(file.pupil)}. ${text("share.nameHelp")}`}
          whyNot={why(alwaysShared)}
          isTicked
        />
        {shareableFacts(file).map((fact) => (
          <ShareCheck
            key={fact}
            name="facts"
            title={word("sharedFact", fact)}
            detail={fact === "GUARDIANS" ? text("share.parentsHelp", { names: parents }) : null}
            whyNot={why(categoryOfFact[fact])}
            isTicked={listed<SharedFact>(facts.field.value).includes(fact)}
            onTurn={turning(facts, fact)}
          />
        ))}
      </ShareGroup>
      <ShareGroup legend={text("fields.recordIds")} input={records}>
        {shareableRecords(file).map(({ id, category, receivedOn, text: said }) => (
          <ShareCheck
            key={id}
            name={records.field.name}
            title={`${word("dataCategory", category)}, ${day(receivedOn)}`}
            detail={said}
            whyNot={why(category)}
            isTicked={listed(records.field.value).includes(id)}
            onTurn={turning(records, id)}
          />
        ))}
        {shareableRecords(file).length === 0 && (
          <Typography sx={{ color: "text.secondary" }}>{text("share.noRecords")}</Typography>
        )}
      </ShareGroup>
      {attachable.length > 0 && (
        <ShareGroup legend={text("fields.documentIds")} help={text("share.documentsHelp")} input={documents}>
          {attachable.map((one) => (
            <ShareCheck
              key={one.id}
              name={documents.field.name}
              title={documentName(one)}
              detail={[one.name, `${word("documentFormat", one.format)}, ${size(one.size)}`].join("\n")}
              whyNot={manner === "ORAL" ? text("share.notTold") : why(one.category)}
              isTicked={listed(documents.field.value).includes(one.id)}
              onTurn={turning(documents, one.id)}
            />
          ))}
        </ShareGroup>
      )}
      {isShort && (
        <Box>
          <Typography sx={{ color: "text.secondary" }}>{text("share.notAll", { name })}</Typography>
          {onAsk ? (
            <Button variant="outlined" onClick={onAsk} sx={{ mt: 1 }}>
              {text("share.askLine")}
            </Button>
          ) : (
            <Typography sx={{ color: "text.secondary" }}>{text("share.askOffice")}</Typography>
          )}
        </Box>
      )}
      {kept && <Typography sx={{ color: "text.secondary" }}>{text("share.kept")}</Typography>}
    </>
  );
};
