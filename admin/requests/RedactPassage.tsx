import {
  LiftRedactionDocument,
  type LiftRedactionInput,
  RedactPassageDocument,
  type RedactPassageInput,
} from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

const grounds = ["OTHERS_RIGHTS", "LEGAL_CLAIM"] as const;

/** Words that are about somebody else, as they stand in the file. */
export const RedactPassage = (props: DialogProps) => {
  const text = useText();
  return (
    <RequestDialog<Own<RedactPassageInput>>
      {...props}
      title={text("packs.redact")}
      intro={text("packs.redactIntro")}
      document={RedactPassageDocument}
      defaults={{ ground: "OTHERS_RIGHTS" }}
      input={({ passage, ground }) => ({ passage, ground })}
    >
      <TextAreaInput source="passage" label={text("packs.passage")} helperText={text("packs.passageHelp")} />
      <WordInput source="ground" label={text("packs.ground")} list="refusalGround" codes={grounds} />
    </RequestDialog>
  );
};

/** They are given after all. */
export const LiftRedaction = ({ redactionId, ...props }: DialogProps & { redactionId: string }) => {
  const text = useText();
  return (
    <RequestDialog<Own<LiftRedactionInput>>
      {...props}
      title={text("packs.lift")}
      intro={text("packs.liftIntro")}
      document={LiftRedactionDocument}
      input={() => ({ redactionId })}
    />
  );
};
