import PrintOutlined from "@mui/icons-material/PrintOutlined";
import { Box, Button, Typography } from "@mui/material";
import type { CertificateOfQuery } from "@zorgvuldig/schema/generated/operations";
import { glossary } from "@zorgvuldig/schema/glossary";
import { codeOf } from "@zorgvuldig/schema/letters";
import { terms } from "@zorgvuldig/schema/terms";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { Clause } from "./Clause";
import { Fact } from "./Fact";
import { Facts } from "./Facts";
import { PrintFoot } from "./PrintFoot";

type CertificateProps = { certificate: NonNullable<CertificateOfQuery["certificateOf"]>; number: string };
type Rule = keyof typeof glossary.certificateTerm;
const isTerm = (code: string | null): code is Rule => code !== null && code in glossary.certificateTerm;
const clauseOf = (rule: Rule) => (rule === "ERASURE_REQUEST" ? "rights/erase" : terms[rule].clause);

/** The "verklaring van vernietiging": by which rule, when, and how much of what; nothing by which anybody is found. */
export const Certificate = ({ certificate, number }: CertificateProps) => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const { term, destroyOn, promisedBy, erasedAt, counts, contentHash } = certificate;
  const rows = (counts ?? []).map((line) => (line ?? "").split(" "));
  const many = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  return (
    <Box component="article" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: { xs: 2, sm: 3 } }}>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {text("retention.certificate.title", { number })}
      </Typography>
      <Facts>
        <Fact label={text("retention.certificate.erasedAt")}>{moment(erasedAt)}</Fact>
        <Fact label={text("retention.certificate.due")}>{day(destroyOn)}</Fact>
        <Fact label={text("retention.certificate.promisedBy")}>{day(promisedBy)}</Fact>
        <Fact wide="wide" label={text("retention.certificate.rule")}>
          {isTerm(term) ? word("certificateTerm", term) : term} {isTerm(term) && <Clause id={clauseOf(term)} />}
        </Fact>
        <Fact wide="wide" label={text("retention.certificate.what", { smart_count: many })}>
          {text("retention.certificate.whatHelp", { smart_count: rows.length })}
        </Fact>
        <Fact label={text("retention.certificate.code")}>{codeOf(contentHash ?? "")}</Fact>
      </Facts>
      <Button
        startIcon={<PrintOutlined />}
        onClick={() => window.print()}
        sx={{ mt: 2, "@media print": { display: "none" } }}
      >
        {text("retention.certificate.print")}
      </Button>
      <PrintFoot />
    </Box>
  );
};
