import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import { Box, Typography } from "@mui/material";
import { clauses } from "@zorgvuldig/schema/clauses";
import type { KeptRulesQuery } from "@zorgvuldig/schema/generated/operations";
import { type KeptCode, type KeptRule, keptRules } from "@zorgvuldig/schema/kept";
import { useLocale } from "react-admin";
import { Chip } from "../parts/Chip";
import type { Column } from "../parts/column";
import { useText, useWord } from "../providers/words";

export type Kept = KeptRulesQuery["keptRules"][number] & { id: KeptCode };

const soft = { color: "text.secondary", fontWeight: 400 } as const;

export const useKeptColumns = (): readonly Column<Kept>[] => {
  const text = useText();
  const word = useWord();
  const locale = useLocale() === "en" ? "en" : "nl";
  const ruleOf = ({ id }: Kept): KeptRule => keptRules[id];
  return [
    {
      id: "what",
      label: text("retention.kept.columns.what"),
      cell: (row) => (
        <div>
          {ruleOf(row).what[locale]}
          <Typography variant="body2" component="p" sx={{ ...soft, mt: 0.5, maxWidth: "52ch" }}>
            {ruleOf(row).because[locale]}
          </Typography>
        </div>
      ),
    },
    {
      id: "term",
      label: text("retention.kept.columns.term"),
      cell: (row) =>
        row.id === "CASE_FILE" ? (
          <Box component="ul" sx={{ m: 0, pl: 2.25, "& > li + li": { mt: 0.5 } }}>
            {ruleOf(row).terms?.map((code) => (
              <li key={code}>{word("term", code)}</li>
            ))}
          </Box>
        ) : (
          word("keptTerm", row.id)
        ),
    },
    {
      id: "clause",
      label: text("retention.kept.columns.clause"),
      cell: (row) => (
        <>
          <span lang="nl">{clauses[ruleOf(row).clause].title}</span>
          {ruleOf(row).isGap && (
            <Typography variant="body2" component="p" sx={{ ...soft, mt: 0.5 }}>
              {text("retention.kept.gap")}
            </Typography>
          )}
        </>
      ),
    },
    {
      id: "by",
      label: text("retention.kept.columns.by"),
      cell: (row) => {
        const rule = ruleOf(row);
        return word("keptBy", rule.by === "round" ? rule.round : rule.by);
      },
    },
    {
      id: "past",
      label: text("retention.kept.columns.past"),
      isBadge: true,
      cell: ({ past }) =>
        past === null ? null : (
          <Chip tone={past ? "amber" : "green"} icon={past ? ErrorOutlineOutlined : CheckCircleOutlined}>
            {text("retention.kept.past", { smart_count: past })}
          </Chip>
        ),
    },
  ];
};
