import { PostLetterDocument, type PostLetterInput } from "@zorgvuldig/schema/generated/operations";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { unsent } from "../addressees";
import { nameOf } from "../case-file";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** `to`: the parent whose letter it is, when that was chosen already. */
export const PostLetter = ({ to, ...props }: ActProps & { to?: string }) => {
  const text = useText();
  const left = unsent(props.file);
  return (
    <ActDialog<Own<PostLetterInput>>
      {...props}
      act="postLetter"
      intro={text("letters.intro")}
      document={PostLetterDocument}
      defaults={{
        guardianId: to ?? (left.length === 1 ? left[0]?.id : null),
        language: "nl",
        writtenOn: today(),
        postedOn: today(),
      }}
      input={({ guardianId, language, writtenOn, postedOn }) => ({
        template: "ON_HOLD",
        guardianId,
        language,
        writtenOn,
        postedOn,
      })}
    >
      <ChoiceInput
        source="guardianId"
        label={text("letters.to")}
        choices={left.map((guardian) => ({ id: guardian.id, name: nameOf(guardian) }))}
      />
      <WordInput source="language" label={text("letters.language")} list="letterLanguage" codes={letterLanguages} />
      <FieldRow>
        <DayInput source="writtenOn" label={text("letters.writtenOn")} />
        <DayInput source="postedOn" label={text("letters.postedOn")} />
      </FieldRow>
    </ActDialog>
  );
};
