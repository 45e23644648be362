import { RecordSurveyAnswersDocument } from "@zorgvuldig/schema/generated/operations";
import { type SurveyChoice, type SurveyQuestion, surveyChoices, surveyQuestions } from "@zorgvuldig/schema/survey";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText, useWord } from "../providers/words";
import type { Round } from "./Rounds";

type Values = Partial<Record<SurveyQuestion, SurveyChoice>>;

/** What somebody said on the phone, question by question; of whom it is has no place here. */
export const RecordAnswers = ({ round, close }: { round: Round; close: () => void }) => {
  const text = useText();
  const word = useWord();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async (values: Values) => {
    const answers = surveyQuestions.flatMap((question) => {
      const choice = values[question];
      return choice ? [{ question, choice }] : [];
    });
    await provider.act(RecordSurveyAnswersDocument, { roundId: round.id, answers });
    notify(text("surveys.recorded"), { type: "success" });
    refresh();
    close();
  };
  return (
    <FormDialog<Values> title={text("surveys.record")} intro={text("surveys.recordIntro")} close={close} ask={ask}>
      {surveyQuestions.map((question) => (
        <WordInput
          key={question}
          source={question}
          label={word("surveyQuestion", question)}
          list="surveyChoice"
          codes={surveyChoices}
          empty={text("surveys.skipped")}
        />
      ))}
    </FormDialog>
  );
};
