import { AddGuardianDocument, type AddGuardianInput } from "@zorgvuldig/schema/generated/operations";
import { GuardianInputs } from "../../parts/GuardianInputs";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const AddGuardian = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<AddGuardianInput>>
      {...props}
      act="addGuardian"
      intro={text("acts.addGuardian")}
      document={AddGuardianDocument}
      input={({ guardian }) => ({ guardian: { ...guardian } as AddGuardianInput["guardian"] })}
    >
      <GuardianInputs prefix="guardian." />
    </ActDialog>
  );
};
