import { Fact } from "../../parts/Fact";
import { Nothing } from "../../parts/Nothing";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { noticeTo } from "../notices";

/** Whether this person knows what is done with his data, since when, and of which version. */
export const ToldFact = ({ file, id }: { file: CaseFile; id: string }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const notice = noticeTo(file, id);
  return (
    <Fact label={text("records.told")}>
      {notice ? (
        text("records.toldOn", {
          day: day(notice.givenOn),
          channel: word("channel", notice.channel).toLowerCase(),
          version: notice.noticeVersion,
        })
      ) : (
        <Nothing>{text("records.notTold")}</Nothing>
      )}
    </Fact>
  );
};
