import { Button } from "@mui/material";
import { type SurveyRoundsQuery, TakeSurveyCallsDocument } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useDataProvider, useGetList, useNotify, useRefresh } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import type { PanelProvider } from "../providers/data";
import { useDates } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { Calls } from "./Calls";

export type Round = SurveyRoundsQuery["surveyRounds"]["items"][number];

/** Which rounds there were, and the lists of calls, each of which one person takes as a whole. */
export const Rounds = () => {
  const text = useText();
  const { day } = useDates();
  const notify = useNotify();
  const refresh = useRefresh();
  const { person } = useSession();
  const provider = useDataProvider<PanelProvider>();
  const [opened, open] = useState<string>();
  const { data, error, refetch } = useGetList<Round>(
    "surveyRounds",
    { pagination: { page: 1, perPage: 25 }, sort: { field: "createdAt", order: "DESC" }, filter: {} },
    { onError: () => {} },
  );
  const take = async ({ id }: Round) => {
    try {
      await provider.act(TakeSurveyCallsDocument, { roundId: id });
      notify(text("surveys.taken"), { type: "success" });
      open(id);
    } catch (refused) {
      notify(refused instanceof Error ? refused.message : String(refused), { type: "error" });
    }
    refresh();
  };
  const listOf = (round: Round) => {
    if (!round.called) return text("surveys.noList");
    const on = day(round.madeOn);
    if (!round.takenBy)
      return person?.role === "office" && !person.isLead ? (
        <Button
          size="small"
          variant="outlined"
          aria-label={text("surveys.takeOf", { day: on })}
          onClick={() => take(round)}
        >
          {text("surveys.take")}
        </Button>
      ) : (
        text("surveys.nobodyYet")
      );
    if (!round.isMine) return round.takenBy.name;
    return (
      <Button
        size="small"
        variant="outlined"
        aria-expanded={opened === round.id}
        aria-label={text(opened === round.id ? "surveys.shutOf" : "surveys.openOf", { day: on })}
        onClick={() => open(opened === round.id ? undefined : round.id)}
      >
        {text(opened === round.id ? "surveys.shut" : "surveys.open")}
      </Button>
    );
  };
  const shown = data?.find(({ id }) => id === opened);
  return (
    <Section title={text("surveys.rounds")} line={text("surveys.roundsLine")}>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !data && <Waiting lines={3} />}
      {data?.length === 0 && <Nothing>{text("surveys.noRounds")}</Nothing>}
      {data && data.length > 0 && (
        <Rows<Round>
          caption={text("surveys.rounds")}
          rows={data}
          columns={[
            { id: "madeOn", label: text("surveys.madeOn"), cell: ({ madeOn }) => day(madeOn) },
            { id: "mailed", label: text("surveys.mailed"), cell: ({ mailed }) => mailed },
            { id: "called", label: text("surveys.called"), cell: ({ called }) => called },
            { id: "answered", label: text("surveys.answered"), cell: ({ answered }) => answered },
            { id: "takenBy", label: text("surveys.takenBy"), cell: listOf },
          ]}
        />
      )}
      {shown && <Calls round={shown} />}
    </Section>
  );
};
