import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import type { Column } from "../parts/column";
import { Nothing } from "../parts/Nothing";
import { useDates } from "../providers/dates";
import type { Person } from "../providers/people";
import { useText, useWord } from "../providers/words";
import { PersonActs } from "./PersonActs";
import { PersonState } from "./PersonState";
import type { PersonAct } from "./person-act";

/** So wide that it is no column of single words. */
const Roomy = ({ children }: { children: ReactNode }) => <Box sx={{ minWidth: { sm: "9.5rem" } }}>{children}</Box>;

/** Who somebody is here, when he last came, who made him that, and what this viewer may do about it. */
export const usePeopleColumns = (
  choose: (act: PersonAct, person: Person) => void,
  isFresh: boolean,
): readonly Column<Person>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const role = (person: Person) =>
    person.isLead ? text("people.lead", { role: word("role", person.role) }) : word("role", person.role);
  const changed = ({ changedAt, changedBy }: Person) =>
    text(changedBy ? "people.changed" : "people.changedByOperator", { moment: moment(changedAt), name: changedBy });
  return [
    {
      id: "name",
      label: text("people.columns.name"),
      cell: ({ name, organisation }) => (
        <>
          {name}
          <Typography variant="caption" component="p" sx={{ color: "text.secondary", fontWeight: 400 }}>
            {organisation}
          </Typography>
        </>
      ),
    },
    { id: "role", label: text("people.columns.role"), cell: role },
    {
      id: "signedIn",
      label: text("people.columns.signedIn"),
      cell: (person) => moment(person.signedInAt) || <Nothing>{text("people.never")}</Nothing>,
    },
    {
      id: "factor",
      label: text("people.columns.factor"),
      cell: (person) => text(person.hasSecondFactor ? "people.hasFactor" : "people.noFactor"),
    },
    { id: "changed", label: text("people.columns.changed"), cell: (person) => <Roomy>{changed(person)}</Roomy> },
    {
      id: "state",
      label: text("people.columns.state"),
      isBadge: true,
      cell: (person) => <PersonState person={person} />,
    },
    {
      id: "acts",
      label: text("people.columns.acts"),
      cell: (person) => (
        <Roomy>
          <PersonActs person={person} isFresh={isFresh} choose={choose} />
        </Roomy>
      ),
    },
  ];
};
