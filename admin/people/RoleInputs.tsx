import type { Role } from "@zorgvuldig/schema/words";
import { useWatch } from "react-hook-form";
import { TickInput } from "../parts/inputs/TickInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";

/** Which role, and of the bureau's own staff whether somebody is a lead. */
export const RoleInputs = ({ roles }: { roles: readonly Role[] }) => {
  const text = useText();
  const role: unknown = useWatch({ name: "role" });
  return (
    <>
      <WordInput source="role" list="role" codes={roles} label={text("people.role")} />
      {role === "office" && <TickInput source="isLead" label={text("people.isLead")} />}
    </>
  );
};
