import type { ConsultantsQuery } from "@zorgvuldig/schema/generated/operations";
import { mayRead } from "@zorgvuldig/schema/kinds";
import { useGetList } from "react-admin";
import { useSession } from "../../providers/session";

type Account = ConsultantsQuery["accounts"]["items"][number];

/** Everybody who could be assigned; who may not know under which agreement, is not told who there are. */
export const useConsultants = () => {
  const { person } = useSession();
  const isTold = !!person && mayRead(person.role, "agreement") !== "never";
  const { data = [] } = useGetList<Account>(
    "accounts",
    {
      filter: { role: "consultant" },
      sort: { field: "name", order: "ASC" },
      pagination: { page: 1, perPage: 100 },
    },
    { enabled: isTold },
  );
  return { consultants: data, isTold };
};
