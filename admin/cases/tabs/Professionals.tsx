import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Nothing } from "../../parts/Nothing";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { ToldFact } from "./ToldFact";
import { WhyKept } from "./WhyKept";

/** Who else is involved, how he is reached at work, and what this case needs him for. */
export const Professionals = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const professionals = file.professionals ?? [];
  const content = () => {
    if (isKept(file, "professionals")) return <Withheld kind="professional" />;
    if (professionals.length === 0) return <Nothing>{text("professionals.none")}</Nothing>;
    return professionals.map((one) =>
      isKept(one, "name") ? (
        <Withheld key={one.id} kind="professional" />
      ) : (
        <Facts key={one.id}>
          <Fact label={[one.profession, one.institution?.name].filter(Boolean).join(", ")}>{one.name}</Fact>
          <Fact label={text("professionals.reach")}>{[one.phone, one.email].filter(Boolean).join("\n")}</Fact>
          <Fact label={text("professionals.necessity")}>{one.necessity}</Fact>
          <ToldFact file={file} id={one.id} />
          {one.privateReason && <Fact label={text("professionals.privateReason")}>{one.privateReason}</Fact>}
        </Facts>
      ),
    );
  };
  return (
    <Section title={word("dataCategory", "PROFESSIONAL")} line={<WhyKept file={file} purpose="professional" />}>
      {content()}
    </Section>
  );
};
