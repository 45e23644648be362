import { Alert, AlertTitle, Box } from "@mui/material";
import { CasesLikeDocument, type CasesLikeQuery, type LikePupilInput } from "@zorgvuldig/schema/generated/operations";
import { useEffect, useState } from "react";
import { Link, useDataProvider } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import { FoundName } from "./FoundName";
import { StageChip } from "./StageChip";

type Known = CasesLikeQuery["casesLike"] | "failed" | null;
const pause = 700;
const later = 5_000;

/** Whether there is a case of this pupil already, asked once his family name and birth date stand there. */
const useKnown = ({ givenName, namePrefix, familyName, birthOn }: Partial<LikePupilInput>): Known => {
  const provider = useDataProvider<PanelProvider>();
  const [known, setKnown] = useState<Known>(null);
  useEffect(() => {
    setKnown(null);
    if (!birthOn || (familyName ?? "").trim().length < 2) return;
    const input = { familyName: familyName ?? "", birthOn, givenName, namePrefix };
    let isOver = false;
    const ask = async () => {
      const answer = await provider.ask(CasesLikeDocument, input).catch(() => null);
      if (isOver) return;
      setKnown(answer?.casesLike ?? "failed");
      if (answer?.casesLike.way === "BUILDING") timer = setTimeout(ask, later);
    };
    let timer = setTimeout(ask, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [provider, givenName, namePrefix, familyName, birthOn]);
  return known;
};

/** Says so before anything is saved; whoever knows better goes on. */
export const KnownPupil = ({ pupil }: { pupil: Partial<LikePupilInput> }) => {
  const text = useText();
  const known = useKnown(pupil);
  return (
    <Box role="status">
      {known === "failed" && (
        <Alert severity="info" role="none">
          {text("search.known.failed")}
        </Alert>
      )}
      {known && known !== "failed" && known.way === "BUILDING" && (
        <Alert severity="info" role="none">
          {text("search.known.building")}
        </Alert>
      )}
      {known && known !== "failed" && known.items.length > 0 && (
        <Alert severity="warning" role="none">
          <AlertTitle component="p" sx={{ fontWeight: 650 }}>
            {text("search.known.title")}
          </AlertTitle>
          {text("search.known.help")}
          <Box component="ul" sx={{ pl: 2.5, mb: 0 }}>
            {known.items.map((row) => (
              <li key={row.id}>
                <Link to={`/cases/${row.id}`} target="_blank" sx={{ fontWeight: 600 }}>
                  {row.number} ({text("search.known.newTab")})
                </Link>{" "}
                <FoundName row={row} /> <StageChip stage={row.stage} />
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
};
