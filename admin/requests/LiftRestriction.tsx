import {
  AnnounceLiftingDocument,
  type AnnounceLiftingInput,
  LiftRestrictionDocument,
  type LiftRestrictionInput,
} from "@zorgvuldig/schema/generated/operations";
import { RowDialog } from "../parts/RowDialog";
import { useText } from "../providers/words";
import { type DialogProps, type RequestFile, restrictionOf } from "./request";

type Which = { restrictionId: string; version: number };
const which = (seen: RequestFile): Which => {
  const restriction = restrictionOf(seen);
  return { restrictionId: restriction?.id ?? "", version: restriction?.version ?? 0 };
};

/** The person was told that it will be lifted. */
export const AnnounceLifting = ({ request, close }: DialogProps) => {
  const text = useText();
  return (
    <RowDialog<RequestFile, Omit<AnnounceLiftingInput, keyof Which>, Which>
      row={request}
      close={close}
      title={text("restrictions.acts.announce")}
      intro={text("restrictions.announceIntro")}
      document={AnnounceLiftingDocument}
      which={which}
      input={() => ({})}
    />
  );
};

export const LiftRestriction = ({ request, close }: DialogProps) => {
  const text = useText();
  return (
    <RowDialog<RequestFile, Omit<LiftRestrictionInput, keyof Which>, Which>
      row={request}
      close={close}
      title={text("restrictions.acts.lift")}
      intro={text("restrictions.liftIntro")}
      document={LiftRestrictionDocument}
      which={which}
      input={() => ({})}
    />
  );
};
