import { Box } from "@mui/material";
import { RemindSignersDocument, type RemindSignersInput } from "@zorgvuldig/schema/generated/operations";
import { useLocale } from "react-admin";
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
  const left = unreminded(props.file);
  const nameIn = ({ signature }: (typeof left)[number]) => signer(signature);
  const listed = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  return (
    <ActDialog<Own<RemindSignersInput>>
      {...props}
      act="remindSigners"
      intro={text("acts.remindSigners")}
      document={RemindSignersDocument}
      input={() => ({})}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {[...new Set(left.map(nameIn))].map((name) => {
          const own = left.filter((one) => nameIn(one) === name);
          const documents = own.map(({ consent }) => word("consentDocument", consent.document).toLowerCase());
          const hasMail = own.some(({ signature }) => mailOf(signature.guardian?.id));
          return (
            <li key={name}>
              {name}: {listed.format(documents)}, {text(hasMail ? "acts.remindedBy.mail" : "acts.remindedBy.hand")}
            </li>
          );
        })}
      </Box>
    </ActDialog>
  );
};
