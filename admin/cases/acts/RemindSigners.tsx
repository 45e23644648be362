import { Box } from "@mui/material";
import { RemindSignersDocument, type RemindSignersInput } from "@zorgvuldig/schema/generated/operations";
import { useText, useWord } from "../../providers/words";
import { unreminded } from "../case-file";
import { useSigner } from "../signer";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** Who hears of it once more, about what, and whether a mail goes by itself. */
export const RemindSigners = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const signer = useSigner(props.file);
  const mailOf = (id: string | undefined) => (props.file.guardians ?? []).find((one) => one.id === id)?.email;
  return (
    <ActDialog<Own<RemindSignersInput>>
      {...props}
      act="remindSigners"
      intro={text("acts.remindSigners")}
      document={RemindSignersDocument}
      input={() => ({})}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {unreminded(props.file).map(({ consent, signature }) => (
          <li key={signature.id}>
            {word("consentDocument", consent.document)}: {signer(signature)},{" "}
            {text(mailOf(signature.guardian?.id) ? "acts.remindedBy.mail" : "acts.remindedBy.hand")}
          </li>
        ))}
      </Box>
    </ActDialog>
  );
};
