import { type ChangeMeasure, changeable } from "@zorgvuldig/schema/changes";
import { PlanChangesDocument, type RefusalGround } from "@zorgvuldig/schema/generated/operations";
import { articleOf, refusalGroundCodes } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { ChecksInput } from "../parts/inputs/ChecksInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import type { Thing } from "./changeable";
import { RequestDialog } from "./RequestDialog";
import { changesOf, type DialogProps } from "./request";

type Filled = { things: string[]; measure: ChangeMeasure; ground: RefusalGround };
type Planned = {
  changes: { target: Thing["target"]; rowId: string; measure: ChangeMeasure; ground: RefusalGround | null }[];
};

/** Several things at once: they go, or they stay on one ground. */
export const PlanErasure = ({ things, ...props }: DialogProps & { things: readonly Thing[] }) => {
  const text = useText();
  const [measure, choose] = useState("");
  const grounds = refusalGroundCodes.filter((ground) => articleOf(ground, "ERASURE"));
  const known = new Set(changesOf(props.request).map(({ rowId }) => rowId));
  const rest: Thing = { id: props.request.case?.id ?? "", target: "CASE", name: text("changes.rest"), values: {} };
  const left = [...things, ...(measure === "KEEP" ? [rest] : [])].filter(
    ({ id, target }) => (measure === "KEEP" || changeable[target].goes) && !known.has(id),
  );
  return (
    <RequestDialog<Planned & Partial<Filled>>
      {...props}
      title={text("changes.plan")}
      intro={text("changes.erasureIntro")}
      document={PlanChangesDocument}
      input={({ things: chosen = [], measure: what = "ERASE", ground }) => ({
        changes: left
          .filter(({ id }) => chosen.includes(id))
          .map(({ id, target }) => ({
            target,
            rowId: id,
            measure: what,
            ground: what === "KEEP" ? (ground ?? null) : null,
          })),
      })}
    >
      <ChecksInput source="things" label={text("changes.which")} choices={left} />
      <WordInput
        source="measure"
        label={text("changes.measure")}
        list="changeMeasure"
        codes={["ERASE", "KEEP"]}
        onChoose={choose}
      />
      {measure === "KEEP" && (
        <WordInput
          source="ground"
          label={text("changes.ground")}
          list="refusalGround"
          codes={grounds}
          helperText={text("changes.claimHelp")}
        />
      )}
    </RequestDialog>
  );
};
