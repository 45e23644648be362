import { Typography } from "@mui/material";
import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { useWord } from "../providers/words";

type InstitutionNameProps = { of: { name: string | null; kind: InstitutionKind | null } | null };

export const InstitutionName = ({ of: institution }: InstitutionNameProps) => {
  const word = useWord();
  return (
    <>
      {institution?.name}
      <Typography
        component="span"
        variant="caption"
        sx={{ display: "block", color: "text.secondary", whiteSpace: "normal" }}
      >
        {word("institutionKind", institution?.kind)}
      </Typography>
    </>
  );
};
