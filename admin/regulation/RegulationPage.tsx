import { Link, Stack } from "@mui/material";
import { regulationHashOf, regulationOn } from "@zorgvuldig/schema/regulation";
import { useState } from "react";
import { useLocale } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { PageHead } from "../parts/PageHead";
import { Section } from "../parts/Section";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { Opinions } from "./Opinions";
import { Versions } from "./Versions";

/** Which versions of the regulation there are, what is new in one, and what was said of it. The text itself is on the website. */
export const RegulationPage = () => {
  const text = useText();
  const language = useLocale() === "en" ? "en" : "nl";
  const [chosen, choose] = useState(regulationOn(today()));
  return (
    <>
      <PageHead title={text("regulation.title")} intro={text("regulation.intro")} />
      <Stack sx={{ gap: 3 }}>
        <Versions chosen={chosen} choose={choose} />
        <Section title={text("regulation.version", { version: chosen.version })}>
          <Link href={`/privacyreglement/${chosen.version}`}>{text("regulation.read")}</Link>
          <Facts>
            <Fact label={text("regulation.author")}>
              <span lang="nl">{chosen.author}</span>
            </Fact>
            <Fact label={text("regulation.changes")} wide="wide">
              <ul style={{ margin: 0, paddingLeft: 18 }}>
                {chosen.changes.map((change) => (
                  <li key={change.nl}>{change[language]}</li>
                ))}
              </ul>
            </Fact>
            <Fact label={text("regulation.hash")} wide="wide">
              <span style={{ overflowWrap: "anywhere" }}>{regulationHashOf(chosen.version)}</span>
            </Fact>
          </Facts>
        </Section>
        <Opinions key={chosen.version} of={chosen} />
      </Stack>
    </>
  );
};
