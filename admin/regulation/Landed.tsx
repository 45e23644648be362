import { Link } from "@mui/material";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";
import { Changes } from "./Changes";
import type { Shown } from "./written";

/** A version that people can read: what is new in it, and by what it is known. Its text is on the website. */
export const Landed = ({ of: { said, hash } }: { of: Shown }) => {
  const text = useText();
  return (
    <Section title={text("regulation.version", { version: said.version })}>
      <Link href={`/privacyreglement/${said.version}`}>{text("regulation.read")}</Link>
      <Facts>
        <Fact label={text("regulation.author")}>
          <span lang="nl">{said.author}</span>
        </Fact>
        <Fact label={text("regulation.changes")} wide="wide">
          <Changes of={said} />
        </Fact>
        <Fact label={text("regulation.hash")} wide="wide">
          <span style={{ overflowWrap: "anywhere" }}>{hash}</span>
        </Fact>
      </Facts>
    </Section>
  );
};
