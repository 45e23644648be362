import { Link, Stack } from "@mui/material";
import { PageHead } from "../parts/PageHead";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { Outlook } from "./Outlook";
import { Results } from "./Results";
import { Rounds } from "./Rounds";

/** The survey after a case has ended: what came of it, five answers at a time, who was asked when, and who is still to be. */
export const SurveysPage = () => {
  const text = useText();
  const { person } = useSession();
  return (
    <>
      <PageHead title={text("surveys.title")} intro={text("surveys.intro")} />
      <Stack sx={{ gap: 3 }}>
        <Link href="/enquete/voorbeeld" sx={{ alignSelf: "start" }}>
          {text("surveys.example")}
        </Link>
        {person?.isLead || person?.role === "fg" ? (
          <Results />
        ) : (
          <Section title={text("surveys.results")}>{text("surveys.resultsLead")}</Section>
        )}
        <Rounds />
        <Outlook />
      </Stack>
    </>
  );
};
