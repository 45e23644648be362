import type { ConsultantsQuery } from "@zorgvuldig/schema/generated/operations";
import type { Role } from "@zorgvuldig/schema/words";
import { useGetList } from "react-admin";
import { useWord } from "../providers/words";

type Account = ConsultantsQuery["accounts"]["items"][number];

const everybody = { sort: { field: "name", order: "ASC" as const }, pagination: { page: 1, perPage: 100 } };

/** Who can be given a task: staff of the office and consultants who work here. Whether a consultant works on the case the house judges. */
export const useTaskOwners = () => {
  const word = useWord();
  const office = useGetList<Account>("accounts", { filter: { role: "office" satisfies Role }, ...everybody });
  const hired = useGetList<Account>("accounts", { filter: { role: "consultant" satisfies Role }, ...everybody });
  return [...(office.data ?? []), ...(hired.data ?? [])]
    .filter(({ endedOn }) => !endedOn)
    .map(({ id, name, role }) => ({
      id,
      name: role === "consultant" ? `${name} (${word("role", role).toLowerCase()})` : (name ?? ""),
    }));
};
