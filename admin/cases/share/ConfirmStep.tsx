import { Paper } from "@mui/material";
import { attachmentName, attachmentsOf } from "@zorgvuldig/schema/attachments";
import { useWatch } from "react-hook-form";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { countOf, letterToShare, type ShareTyped, type SharingFile } from "./sharing";

/** All of it once more, before it is decided. */
export const ConfirmStep = ({ file }: { file: SharingFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const typed: ShareTyped = useWatch();
  const made = letterToShare(file, typed);
  if (!made) return null;
  const { to, told, parts } = made;
  const attached = attachmentsOf(file, told.documentIds);
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
      <Facts>
        <Fact label={text("acts.recipient")}>{[to.name, told.attention].filter(Boolean).join("\n")}</Fact>
        <Fact label={text("share.manner")}>{word("disclosureManner", typed.manner)}</Fact>
        {typed.manner === "ORAL" && <Fact label={text("share.toldOn")}>{day(typed.toldOn)}</Fact>}
        <Fact label={text("share.howMuch", { smart_count: countOf(told) })}>
          {parts.map(({ category }) => word("dataCategory", category)).join("\n")}
        </Fact>
        {attached.length > 0 && (
          <Fact label={text("share.attachments")}>
            {attached
              .map(({ number, kind }) => `${attachmentName(number, told.language)}: ${word("documentKind", kind)}`)
              .join("\n")}
          </Fact>
        )}
        <Fact label={text("fields.purpose")}>{typed.purpose}</Fact>
        <Fact wide="wide" label={text("share.afterwards")}>
          {typed.manner && text(`share.after.${typed.manner}`, { phone: to.phone })}
        </Fact>
      </Facts>
    </Paper>
  );
};
