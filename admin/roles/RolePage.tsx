import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { clauses } from "@zorgvuldig/schema/clauses";
import { type Kind, kinds } from "@zorgvuldig/schema/kinds";
import { roles } from "@zorgvuldig/schema/words";
import { PageHead } from "../parts/PageHead";
import { useText, useWord } from "../providers/words";
import { useMay } from "./use-may";

const isKind = (name: string): name is Kind => name in kinds;
const listed = Object.keys(kinds).filter(isKind);

/** What a row is about stays in view while one looks at the last role. */
const first = {
  position: "sticky",
  left: 0,
  zIndex: 1,
  bgcolor: "background.paper",
  minWidth: { xs: "9.5rem", sm: "14rem" },
  overflowWrap: "anywhere",
};

/** The one table from which everything follows, in words. */
export const RolePage = () => {
  const text = useText();
  const word = useWord();
  const may = useMay();
  return (
    <>
      <PageHead title={text("roles.title")} intro={text("roles.intro")} />
      <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
        <TableContainer tabIndex={0} role="region" aria-label={text("roles.title")} sx={{ overflowX: "auto" }}>
          <Table sx={{ minWidth: 960 }}>
            <caption style={visuallyHidden}>{text("roles.intro")}</caption>
            <TableHead>
              <TableRow>
                <TableCell scope="col" sx={first}>
                  {text("roles.kind")}
                </TableCell>
                {roles.map((role) => (
                  <TableCell key={role} scope="col" sx={{ whiteSpace: "normal", minWidth: "8rem" }}>
                    {word("role", role)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {listed.map((kind) => (
                <TableRow key={kind} sx={{ "&:last-child > *": { borderBottom: 0 } }}>
                  <TableCell component="th" scope="row" sx={{ ...first, fontWeight: 600 }}>
                    {word("kind", kind)}
                    <Typography variant="caption" component="p" lang="nl" sx={{ color: "text.secondary", mt: 0.25 }}>
                      {text("roles.clause", { title: clauses[kinds[kind].clause].title })}
                    </Typography>
                  </TableCell>
                  {roles.map((role) => (
                    <TableCell key={role} sx={{ verticalAlign: "top" }}>
                      {may(role, kind)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </Paper>
    </>
  );
};
