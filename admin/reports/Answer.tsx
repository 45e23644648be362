import type { ReactNode } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { useText, useWord } from "../providers/words";
import { Chart } from "./Chart";
import { type Cell, Figures } from "./Figures";
import { type Note, Notes } from "./Notes";
import { askedAs, type Question } from "./question";

type AnswerProps = { question: Question; notes: readonly Note[]; action: ReactNode };

/** What the house answers to a question, as bars and as a table, and what is told beside those years. */
export const Answer = ({ question, notes, action }: AnswerProps) => {
  const text = useText();
  const word = useWord();
  const {
    data: cells,
    error,
    refetch,
  } = useGetList<Cell & { id: number }>(
    "reportCells",
    { filter: askedAs(question) },
    { enabled: question.years.length > 0, retry: false, onError: () => {} },
  );
  const what = question.rows.map((name) => word("reportDimension", name)).join(", ") || text("reports.total");
  const title = text("reports.chartOf", { what, years: question.years.join(", ") });
  return (
    <Section title={text("reports.figures")} line={question.years.length > 0 && title} action={action}>
      {question.years.length === 0 && <Nothing>{text("reports.noYear")}</Nothing>}
      {error ? (
        <ListProblem error={error} retry={() => refetch()} />
      ) : (
        question.years.length > 0 && !cells && <Waiting lines={6} />
      )}
      {cells && !error && <Chart question={question} cells={cells} />}
      {cells && !error && <Figures caption={title} question={question} cells={cells} />}
      <Notes notes={notes} />
    </Section>
  );
};
