import { useListContext } from "react-admin";
import { type Narrowed, narrowedBy, type Part } from "../../parts/filter/case-narrowed";

/** What rules another out: who is assigned to somebody is not without him. */
const against: Partial<Record<Part, Part>> = {
  consultantId: "withoutConsultant",
  withoutConsultant: "consultantId",
};

/** The filter of the list as it stands; it is asked as soon as it changes, and forgotten with the page. */
export const useCaseFilter = () => {
  const { filterValues, setFilters } = useListContext();
  const filter = narrowedBy(filterValues);
  const become = (next: Narrowed) => setFilters(narrowedBy(next));
  return {
    filter,
    isNarrowed: Object.keys(filter).length > 0,
    become,
    put: (change: Narrowed) => {
      const ruledOut = (Object.keys(change) as Part[]).flatMap((part) => (change[part] ? (against[part] ?? []) : []));
      become({ ...filter, ...Object.fromEntries(ruledOut.map((part) => [part, null])), ...change });
    },
    drop: (part: Part) => become({ ...filter, [part]: null }),
    clear: () => become({}),
  };
};
