import { PostDisclosureDocument, type PostDisclosureInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { toPost } from "../disclosed";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useDisclosureChoices } from "./disclosure-choices";

/** `of`: which one, when that was chosen already. */
export const PostDisclosure = ({ of, ...props }: ActProps & { of?: string }) => {
  const text = useText();
  const choices = useDisclosureChoices()(toPost(props.file));
  return (
    <ActDialog<Own<PostDisclosureInput>>
      {...props}
      act="postDisclosure"
      intro={text("shared.postDisclosure")}
      document={PostDisclosureDocument}
      defaults={{ disclosureId: of ?? (choices.length === 1 ? choices[0]?.id : null), postedOn: today() }}
      input={({ disclosureId, postedOn }) => ({ disclosureId, postedOn })}
    >
      <ChoiceInput source="disclosureId" label={text("shared.which")} choices={choices} />
      <DayInput source="postedOn" label={text("shared.postedOn")} />
    </ActDialog>
  );
};
