import { Alert, AlertTitle } from "@mui/material";
import { contradictionsIn, type RegulationVersion } from "@zorgvuldig/schema/regulation";
import { useText } from "../providers/words";
import { useDuration } from "./use-duration";

/** Where the draft says a term to which the house does not keep: a warning while it is written, and no approval until it is gone. */
export const Contradictions = ({ said }: { said: RegulationVersion }) => {
  const text = useText();
  const duration = useDuration();
  const found = contradictionsIn(said);
  const list = (durations: readonly string[]) => durations.map(duration).join(", ");
  if (found.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle component="p" sx={{ fontWeight: 650 }}>
        {text("regulation.contradicts")}
      </AlertTitle>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {found.map(({ article, said: wrong, kept }) => (
          <li key={article.id}>
            {text("regulation.contradiction", { title: article.title.nl, said: list(wrong), kept: list(kept) })}
          </li>
        ))}
      </ul>
      {text("regulation.contradictsHelp")}
    </Alert>
  );
};
