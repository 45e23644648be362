import type { ConsultantsQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";

type Account = ConsultantsQuery["accounts"]["items"][number];

/** Everybody who could be assigned, and whether an agreement covers them today; the house judges the day asked for. */
export const useConsultants = () => {
  const text = useText();
  const { day } = useDates();
  const { data = [], isPending } = useGetList<Account>("accounts", {
    filter: { role: "consultant" },
    sort: { field: "name", order: "ASC" },
    pagination: { page: 1, perPage: 100 },
  });

  const covered = ({ agreements }: Account) => {
    const inForce = (agreements ?? []).find((agreement) => agreement.isInForce);
    if (!inForce) return text("acts.agreementNone");
    return inForce.toOn ? text("acts.agreementUntil", { day: day(inForce.toOn) }) : text("acts.agreementOpen");
  };

  const consultants = data
    .filter(({ endedOn }) => !endedOn)
    .map((account) => ({
      id: account.id,
      name: `${account.name} (${covered(account)})`,
    }));
  return { consultants, isPending };
};
