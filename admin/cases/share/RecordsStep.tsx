import { Box, Button, FormControl, FormHelperText, FormLabel, Typography } from "@mui/material";
import type { SharedFact } from "@zorgvuldig/schema/disclosures";
import { alwaysShared, categoryOfFact, parentsToShare } from "@zorgvuldig/schema/shared";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { InputHelperText, useInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { nameOf } from "../case-file";
import { ShareCheck } from "./ShareCheck";
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
  const { day } = useDates();
  const { institutionId }: ShareTyped = useWatch();
  const records = useInput({ source: "recordIds", defaultValue: [] });
  const facts = useInput({ source: "facts", defaultValue: [] });
  const parents = parentsToShare(file).map(nameOf).join(", ");
  const name = recipientsOf(file, institutionId).find(({ id }) => id === institutionId)?.name ?? "";
  const allowed = allowedTo(file, institutionId);
  const message = records.fieldState.error?.message;
  const listed = <T extends string>(value: unknown): T[] => (Array.isArray(value) ? value : []);
  const why = (category: DataCategory) =>
    allowed.includes(category) ? null : text("share.noLine", { category: word("dataCategory", category), name });
  const turning =
    <T extends string>(input: typeof records, one: T) =>
    (isTicked: boolean) => {
      const now = listed<T>(input.field.value);
      input.field.onChange(isTicked ? [...now, one] : now.filter((other) => other !== one));
    };
  const isShort =
    shareableRecords(file).some(({ category }) => why(category)) ||
    shareableFacts(file).some((fact) => why(categoryOfFact[fact]));
  const kept = (["health", "home"] as const).filter((list) => file.withheld.includes(list));

  return (
    <>
      <FormControl component="fieldset">
        <FormLabel component="legend" sx={{ mb: 1 }}>
          {text("share.family")}
        </FormLabel>
        <Box sx={{ display: "grid", gap: 1 }}>
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
        </Box>
      </FormControl>
      <FormControl
        component="fieldset"
        error={records.fieldState.invalid}
        aria-describedby={message && `${records.id}-helper-text`}
      >
        <FormLabel component="legend" sx={{ mb: 1 }}>
          {text("fields.recordIds")}
        </FormLabel>
        <Box sx={{ display: "grid", gap: 1 }}>
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
        </Box>
        {message && (
          <FormHelperText id={`${records.id}-helper-text`}>
            <InputHelperText error={message} />
          </FormHelperText>
        )}
      </FormControl>
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
      {kept.length > 0 && <Typography sx={{ color: "text.secondary" }}>{text("share.kept")}</Typography>}
    </>
  );
};
