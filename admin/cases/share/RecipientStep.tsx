import { Alert, Paper } from "@mui/material";
import { disclosureManners } from "@zorgvuldig/schema/disclosures";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { useWatch } from "react-hook-form";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { LineInput } from "../../parts/inputs/LineInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText, useWord } from "../../providers/words";
import { recipientsOf, type ShareTyped, type SharingFile } from "./sharing";

/** An institution that the authorisation names, and how it goes there; never a person, and nobody's own address. */
export const RecipientStep = ({ file }: { file: SharingFile }) => {
  const text = useText();
  const word = useWord();
  const { institutionId, manner }: ShareTyped = useWatch();
  const recipients = recipientsOf(file, institutionId);
  const chosen = recipients.find(({ id }) => id === institutionId);
  const isReachable = !!chosen?.email && !!chosen.phone;
  const address =
    chosen && [chosen.street, [chosen.postcode, chosen.city].filter(Boolean).join("  ")].filter(Boolean).join("\n");
  return (
    <>
      <ChoiceInput
        source="institutionId"
        label={text("acts.recipient")}
        choices={recipients.map(({ id, name, kind }) => ({ id, name: `${name} (${word("institutionKind", kind)})` }))}
      />
      {chosen && (
        <Paper variant="outlined" sx={{ p: 2, borderColor: "divider" }}>
          <Facts>
            <Fact label={text("share.address")}>{address}</Fact>
            <Fact label={text("share.phone")}>{chosen.phone}</Fact>
            <Fact label={text("share.email")}>{chosen.email}</Fact>
          </Facts>
        </Paper>
      )}
      <LineInput
        source="attention"
        label={text(manner === "ORAL" ? "share.toldTo" : "share.attention")}
        helperText={text("share.attentionHelp")}
      />
      <WordInput source="manner" label={text("share.manner")} list="disclosureManner" codes={disclosureManners} />
      {chosen && manner === "LINK" && !isReachable && (
        <Alert severity="warning" role="note">
          {text("share.notReachable", { name: chosen.name })}
        </Alert>
      )}
      {chosen && manner === "LETTER" && !address && (
        <Alert severity="warning" role="note">
          {text("share.noAddress", { name: chosen.name })}
        </Alert>
      )}
      {manner === "LINK" && isReachable && (
        <Alert severity="info" role="note">
          {text("share.linkHelp", { phone: chosen?.phone })}
        </Alert>
      )}
      {manner === "ORAL" ? (
        <DayInput source="toldOn" label={text("share.toldOn")} />
      ) : (
        <WordInput source="language" label={text("letters.language")} list="letterLanguage" codes={letterLanguages} />
      )}
    </>
  );
};
