import { mayWrite } from "@zorgvuldig/schema/kinds";
import { useSession } from "../providers/session";

/** Who may write down how people are reached may take in an application; the house decides again. */
export const useMayApply = () => {
  const { person } = useSession();
  return person !== null && mayWrite(person.role, "contact") === "always";
};
