import { useDates } from "../../providers/dates";
import type { Disclosure } from "../case-file";

/** A disclosure by to whom it is and when it was decided on. */
export const useDisclosureChoices = () => {
  const { moment } = useDates();
  return (disclosures: readonly Disclosure[]) =>
    disclosures.map(({ id, institution, disclosedAt }) => ({
      id,
      name: `${institution?.name ?? ""}, ${moment(disclosedAt)}`,
    }));
};
