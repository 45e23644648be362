import { FollowInformationDocument, type FollowInformationInput } from "@zorgvuldig/schema/generated/operations";
import { informationFollowUps } from "@zorgvuldig/schema/information";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** `of`: which request, when that was chosen already. */
export const FollowInformation = ({ of, ...props }: ActProps & { of?: string }) => {
  const text = useText();
  const { day } = useDates();
  const open = (props.file.informationRequests ?? []).filter(({ state }) => state === "OPEN");
  return (
    <ActDialog<Own<FollowInformationInput>>
      {...props}
      act="followInformation"
      intro={text("information.followIntro")}
      document={FollowInformationDocument}
      defaults={{ informationRequestId: of ?? (open.length === 1 ? open[0]?.id : null) }}
      input={({ informationRequestId, followUp }) => ({ informationRequestId, followUp })}
    >
      <ChoiceInput
        source="informationRequestId"
        label={text("information.which")}
        choices={open.map(({ id, institution, askedOn }) => ({ id, name: `${institution?.name}, ${day(askedOn)}` }))}
      />
      <WordInput
        source="followUp"
        label={text("information.how")}
        list="informationFollowUp"
        codes={informationFollowUps}
      />
    </ActDialog>
  );
};
