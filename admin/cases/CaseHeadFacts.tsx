import { Box, Typography } from "@mui/material";
import { activeConsultants, latest } from "@zorgvuldig/schema/case-list";
import { Fact } from "../parts/Fact";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { type CaseFile, hasEnded, linesInForce } from "./case-file";
import { useTerm } from "./term";

const lastOf = (days: (string | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1);

export const CaseHeadFacts = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const term = useTerm();
  const { day } = useDates();
  const agreement = latest(file.consents, "AGREEMENT");
  const authorisation = latest(file.consents, "AUTHORISATION");
  const lines = linesInForce(file);
  const institutions = new Set(lines.map((line) => line.institution?.id));

  const agreed = () => {
    if (!agreement) return text("cases.header.notAsked");
    if (agreement.status === "REQUESTED") return text("cases.header.asked");
    if (agreement.status !== "GIVEN") return word("consentStatus", agreement.status);
    return text("cases.header.given", { day: day(lastOf((agreement.signatures ?? []).map((one) => one.signedOn))) });
  };

  const authorised = () => {
    if (!authorisation) return text("cases.header.notAsked");
    if (authorisation.status === "REQUESTED") return text("cases.header.asked");
    if (authorisation.status !== "GIVEN") return word("consentStatus", authorisation.status);
    if (lines.length === 0) return text("cases.header.noLines");
    const until = day(lastOf(lines.map((line) => line.toOn)));
    return text("cases.header.institutions", { smart_count: institutions.size, day: until });
  };

  return (
    <>
      <Fact label={text("cases.header.consultant")}>
        {activeConsultants(file)
          .map(({ consultant }) => consultant?.name)
          .join(", ") || text(hasEnded(file.stage) ? "cases.nobodyLeft" : "cases.noConsultant")}
      </Fact>
      <Fact label={text("cases.header.agreement")}>{agreed()}</Fact>
      <Fact label={text("cases.header.authorisation")}>{authorised()}</Fact>
      <Fact label={text("cases.header.destroy")}>
        {day(file.destroyOn) || text("cases.header.destroyUnknown")}
        <Typography component="span" variant="caption" sx={{ display: "block", color: "text.secondary" }}>
          {term(file.term)}
          {file.erasure && (
            <Box component="strong" sx={{ display: "block", color: "text.primary" }}>
              {word("erasureState", file.erasure)}
            </Box>
          )}
        </Typography>
      </Fact>
    </>
  );
};
