import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { visuallyHidden } from "@mui/utils";
import { BarChart } from "@mui/x-charts/BarChart";
import { type SurveyChoice, type SurveyQuestion, surveyChoices, surveyQuestions } from "@zorgvuldig/schema/survey";
import { useText, useWord } from "../providers/words";
import type { Result } from "./Results";

/** From a full yes to a full no, told apart without their colours by their order; no opinion is grey. */
const shades = {
  light: ["#0b4f8a", "#4d8fc4", "#a9a9a9", "#d98c4a", "#a3441a", "#dfe3e8"],
  dark: ["#9cc9f2", "#5f97c9", "#8d949b", "#e3a06a", "#f0764a", "#3c4650"],
} as const;

/** One quarter: each question as one bar of all its answers, by its number, and under it the same in figures. */
export const Quarter = ({ title, result }: { title: string; result: Result }) => {
  const text = useText();
  const word = useWord();
  const { palette } = useTheme();
  const many = (question: SurveyQuestion, choice: SurveyChoice): number =>
    result.tallies?.find((tally) => tally.question === question && tally.choice === choice)?.n ?? 0;
  const isTold = (question: SurveyQuestion): boolean => !!result.tallies?.some((tally) => tally.question === question);
  const version = text("surveys.version", { version: result.questionnaire ?? "" });
  return (
    <Box component="article">
      <Typography variant="h3">{title}</Typography>
      <Typography sx={{ mb: 1 }}>
        {text("surveys.told", { told: result.told ?? 0, given: result.given ?? 0 })} ({version})
      </Typography>
      <Box aria-hidden sx={{ height: 72 + surveyQuestions.length * 40 }}>
        <BarChart
          layout="horizontal"
          skipAnimation
          series={surveyChoices.map((choice, at) => ({
            stack: "answers",
            label: word("surveyChoice", choice),
            color: shades[palette.mode][at] ?? palette.primary.main,
            data: surveyQuestions.map((question) => many(question, choice)),
          }))}
          yAxis={[{ scaleType: "band", data: surveyQuestions.map((_, at) => String(at + 1)), width: 28 }]}
          xAxis={[{ min: 0, max: result.told ?? 5, tickMinStep: 1 }]}
          margin={{ left: 0, right: 16, top: 4, bottom: 0 }}
        />
      </Box>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={title}>
        <Table size="small">
          <caption style={visuallyHidden}>{title}</caption>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{text("surveys.question")}</TableCell>
              {surveyChoices.map((choice) => (
                <TableCell key={choice} scope="col" align="right">
                  {word("surveyChoice", choice)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {surveyQuestions.map((question, at) => (
              <TableRow key={question}>
                <TableCell component="th" scope="row">
                  {at + 1}. {word("surveyQuestion", question)}
                </TableCell>
                {surveyChoices.map((choice) => (
                  <TableCell key={choice} align="right">
                    {isTold(question) ? many(question, choice) : "–"}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
};
