import { Button } from "@mui/material";
import type { Column } from "../parts/column";
import { InstitutionName } from "../parts/InstitutionName";
import { Nothing } from "../parts/Nothing";
import { useText } from "../providers/words";
import type { Institution } from "./institution";

/** Null: this person changes none. */
export const useInstitutionColumns = (
  change: ((institution: Institution) => void) | null,
): readonly Column<Institution>[] => {
  const text = useText();
  const none = <Nothing>{text("institutions.unreached")}</Nothing>;
  const label = (id: "name" | "place" | "email" | "phone" | "act") => text(`institutions.columns.${id}`);
  const columns: Column<Institution>[] = [
    { id: "name", label: label("name"), sort: "name", cell: (row) => <InstitutionName of={row} /> },
    {
      id: "place",
      label: label("place"),
      cell: ({ street, postcode, city }) =>
        [street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ") || none,
    },
    { id: "email", label: label("email"), cell: ({ email }) => email ?? none },
    { id: "phone", label: label("phone"), cell: ({ phone }) => phone ?? none },
  ];
  if (!change) return columns;
  return [
    ...columns,
    {
      id: "act",
      label: label("act"),
      cell: (row) => (
        <Button onClick={() => change(row)} aria-label={text("institutions.changeOf", { name: row.name })}>
          {text("institutions.change")}
        </Button>
      ),
    },
  ];
};
