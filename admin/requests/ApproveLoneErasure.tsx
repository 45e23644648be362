import {
  ApproveLoneRequestErasureDocument,
  type ApproveLoneRequestErasureInput,
} from "@zorgvuldig/schema/generated/operations";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { LoneProps } from "./request";

/** The FG looks at what no night had foretold before it is gone for good. */
export const ApproveLoneErasure = (props: LoneProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <RequestDialog<Own<ApproveLoneRequestErasureInput>>
      {...props}
      title={text("loneRequests.approve")}
      intro={text("loneRequests.approveIntro", { day: day(props.request.destroyOn) })}
      document={ApproveLoneRequestErasureDocument}
      input={() => ({})}
    />
  );
};
