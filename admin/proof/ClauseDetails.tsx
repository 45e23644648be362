import { Link, Stack, Typography } from "@mui/material";
import { clauses } from "@zorgvuldig/schema/clauses";
import type { ReactNode } from "react";
import { LinkBase } from "react-admin";
import { useText } from "../providers/words";
import type { Clause } from "./clause";
import { FigureItem } from "./FigureItem";
import { ReadingItem } from "./ReadingItem";
import { TestList } from "./TestList";

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <Typography variant="overline" component="h4" sx={{ display: "block", color: "text.secondary" }}>
      {title}
    </Typography>
    {children}
  </div>
);

/** What the promise says, how it is kept, what is counted of it, and how its words are read. */
export const ClauseDetails = ({ clause }: { clause: Clause }) => {
  const text = useText();
  const { id, state, proofs, readings, fulfilledBy } = clause;
  const because =
    id === "oversight/ap" || id === "oversight/fg" || id === "processors/agreements"
      ? text(`proof.because.${id}`)
      : null;
  return (
    <Stack sx={{ gap: 2.5, maxWidth: "100ch" }}>
      <div>
        <Typography lang="nl">{clauses[id].summary}</Typography>
        <Typography sx={{ mt: 1, color: "text.secondary" }}>{because ?? text(`proof.means.${state}`)}</Typography>
      </div>
      <Part title={text("proof.figures")}>
        {proofs?.length ? (
          <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 1.5, mt: 0.5 }}>
            {proofs.map((figure) => (
              <FigureItem key={figure.figure} figure={figure} />
            ))}
          </Stack>
        ) : (
          <Typography>{text(state === "TO_DO" ? "proof.noFiguresYet" : "proof.noFigures")}</Typography>
        )}
        {id === "keep/no-longer-than-needed" && (
          <Typography sx={{ mt: 1.5, "@media print": { display: "none" } }}>
            <Link component={LinkBase} to="/destructionRuns/terms">
              {text("proof.terms")}
            </Link>
          </Typography>
        )}
      </Part>
      {readings && readings.length > 0 && (
        <Part title={text("proof.readings")}>
          <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 2, mt: 0.5 }}>
            {readings.map((reading) => (
              <ReadingItem key={reading.reading} reading={reading} />
            ))}
          </Stack>
        </Part>
      )}
      <Part
        title={fulfilledBy?.length ? text("proof.tests", { smart_count: fulfilledBy.length }) : text("proof.noTests")}
      >
        <TestList tests={fulfilledBy ?? []} />
      </Part>
    </Stack>
  );
};
