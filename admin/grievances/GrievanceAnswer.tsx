import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Button, Typography } from "@mui/material";
import { codeOf } from "@zorgvuldig/schema/letters";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";
import type { GrievanceFile } from "./grievance";

/** What the FG answered, and the letter of it: made anew each time, and known by its code. */
export const GrievanceAnswer = ({ grievance: { id, state, answer, letterHash } }: { grievance: GrievanceFile }) => {
  const text = useText();
  if (state === "OPEN") return null;
  return (
    <Section title={text("grievances.theAnswer")}>
      {answer && <Typography sx={{ whiteSpace: "pre-line", mb: 1 }}>{answer}</Typography>}
      <Typography variant="caption" component="p" sx={{ color: "text.secondary" }}>
        {letterHash && text("grievances.code", { code: codeOf(letterHash) })}
      </Typography>
      <Button
        component="a"
        href={`/letters/PRIVACY_ANSWER/${id}`}
        target="_blank"
        rel="noopener"
        variant="outlined"
        endIcon={<OpenInNewOutlined />}
        sx={{ mt: 2, justifySelf: "start", alignSelf: "flex-start", "@media print": { display: "none" } }}
      >
        {text("grievances.letter")}
      </Button>
    </Section>
  );
};
