import { ChangeAuthorityDocument, type ChangeAuthorityInput } from "@zorgvuldig/schema/generated/operations";
import { authorities } from "@zorgvuldig/schema/words";
import { LineInput } from "../../parts/inputs/LineInput";
import { TickInput } from "../../parts/inputs/TickInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { HolderInput } from "./HolderInput";

/** What is known of a guardian's authority changed. What is filled in already is how it stands now; how one knows it is asked anew. */
export const ChangeAuthority = (props: ActProps) => {
  const text = useText();
  const guardians = props.file.guardians ?? [];
  const [only] = guardians.length === 1 ? guardians : [];
  return (
    <ActDialog<Own<ChangeAuthorityInput>>
      {...props}
      act="changeAuthority"
      intro={text("acts.changeAuthority")}
      document={ChangeAuthorityDocument}
      defaults={{ guardianId: only?.id ?? "", authority: only?.authority ?? null, livesApart: !!only?.livesApart }}
      input={({ guardianId, authority, authorityEvidence, livesApart }) => ({
        guardianId,
        authority,
        authorityEvidence,
        livesApart: livesApart ?? false,
      })}
    >
      <HolderInput guardians={guardians} />
      <WordInput source="authority" list="authority" codes={authorities} />
      <LineInput source="authorityEvidence" />
      <TickInput source="livesApart" />
    </ActDialog>
  );
};
