import { genders, learningAspects } from "@zorgvuldig/schema/words";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { Thing } from "./changeable";

/** Fields that hold a day. */
export const days: readonly string[] = ["birthOn", "startedOn", "endedOn"];

/** As it stands now. */
export const Now = ({ thing, field }: { thing: Thing; field: string }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const value = thing.values[field];
  const said = typeof value === "string" ? value : "";
  const gender = genders.find((one) => one === said);
  const aspect = learningAspects.find((one) => one === said);
  const shown = days.includes(field)
    ? day(said)
    : gender
      ? word("gender", gender)
      : aspect
        ? word("learningAspect", aspect)
        : said;
  return (
    <Facts>
      <Fact label={text("changes.now")} wide="wide">
        {shown || text("changes.nothing")}
      </Fact>
    </Facts>
  );
};
