import { Typography } from "@mui/material";
import { reportRules } from "@zorgvuldig/schema/report";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";

const lines = ["legendSmall", "legendUncertain", "legendNoise", "legendSums", "legendPool"] as const;
const terms = ["application", "year", "age", "province"] as const;

/** How to read the figures, what is counted, and what protects whom they were made of: in words. */
export const Legend = () => {
  const text = useText();
  const said = (sentences: readonly string[]) =>
    sentences.map((sentence) => (
      <Typography key={sentence} component="li" sx={{ maxWidth: "75ch" }}>
        {sentence}
      </Typography>
    ));
  const { budget, variances } = reportRules;
  return (
    <Section title={text("reports.legend")}>
      <ul style={{ margin: 0, paddingLeft: "1.2em" }}>{said(lines.map((line) => text(`reports.${line}`)))}</ul>
      <Typography variant="h3">{text("reports.definitions")}</Typography>
      <ul style={{ margin: 0, paddingLeft: "1.2em" }}>
        {said(terms.map((term) => text(`reports.definition.${term}`)))}
      </ul>
      <Typography variant="h3">{text("reports.technical")}</Typography>
      <Typography sx={{ maxWidth: "75ch" }}>
        {text("reports.technicalLine", { budget, variances: variances.join(", ") })}
      </Typography>
    </Section>
  );
};
