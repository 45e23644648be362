import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, Stack, Typography } from "@mui/material";
import { dimensionNames, dimensions } from "@zorgvuldig/schema/report";
import { Section } from "../parts/Section";
import { useText, useWord } from "../providers/words";
import { Codes } from "./Codes";
import { mayUse, type Question, usedBy } from "./question";

type BuilderProps = { released: readonly number[]; question: Question; ask: (question: Question) => void };

/** Years, at most three breakdowns, and what they are limited to: nothing that could name somebody can be typed. */
export const Builder = ({ released, question, ask }: BuilderProps) => {
  const text = useText();
  const word = useWord();
  const turned = <T,>(list: readonly T[], one: T, isIn: boolean): T[] =>
    isIn ? [...list, one] : list.filter((other) => other !== one);
  return (
    <Section title={text("reports.question")} line={text("reports.questionLine")}>
      <FormControl component="fieldset" variant="standard">
        <FormLabel component="legend">{text("reports.years")}</FormLabel>
        <FormGroup row>
          {released.map((year) => (
            <FormControlLabel
              key={year}
              label={String(year)}
              control={
                <Checkbox
                  checked={question.years.includes(year)}
                  onChange={(_, isIn) => ask({ ...question, years: turned(question.years, year, isIn).sort() })}
                />
              }
            />
          ))}
          <FormControlLabel
            label={text("reports.byYear")}
            control={<Checkbox checked={question.byYear} onChange={(_, byYear) => ask({ ...question, byYear })} />}
          />
        </FormGroup>
      </FormControl>
      <FormControl component="fieldset" variant="standard">
        <FormLabel component="legend">{text("reports.breakdowns")}</FormLabel>
        <FormGroup row>
          {dimensionNames.map((name) => (
            <FormControlLabel
              key={name}
              label={word("reportDimension", name)}
              control={
                <Checkbox
                  checked={question.rows.includes(name)}
                  disabled={!mayUse(question, name)}
                  onChange={(_, isIn) => ask({ ...question, rows: turned(question.rows, name, isIn) })}
                />
              }
            />
          ))}
        </FormGroup>
      </FormControl>
      <FormControl component="fieldset" variant="standard">
        <FormLabel component="legend" sx={{ mb: 1.5 }}>
          {text("reports.limits")}
        </FormLabel>
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 2 }}>
          {dimensionNames.map((name) => (
            <Codes
              key={name}
              label={word("reportDimension", name)}
              all={dimensions[name]}
              chosen={question.limits[name] ?? []}
              isDisabled={!mayUse(question, name)}
              choose={(codes) => ask({ ...question, limits: { ...question.limits, [name]: codes } })}
            />
          ))}
        </Stack>
      </FormControl>
      <Typography variant="caption" role="status" sx={{ color: "text.secondary" }}>
        {text("reports.together", { count: usedBy(question).length })}. {text("reports.limitsHelp")}
      </Typography>
    </Section>
  );
};
