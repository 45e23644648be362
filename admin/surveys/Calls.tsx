import { Button, Link, Stack, Typography } from "@mui/material";
import type { SurveyCallsQuery } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useGetList } from "react-admin";
import { CaseLink } from "../parts/CaseLink";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { nameOf } from "../parts/name-of";
import { Rows } from "../parts/Rows";
import { Waiting } from "../parts/Waiting";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { RecordAnswers } from "./RecordAnswers";
import type { Round } from "./Rounds";

type Call = SurveyCallsQuery["surveyCalls"]["items"][number];

const nameIn = ({ guardian, professional }: Call): string =>
  guardian ? nameOf(guardian) : [professional?.name, professional?.profession].filter(Boolean).join(", ");
const phoneIn = ({ guardian, professional }: Call): string | null => guardian?.phone ?? professional?.phone ?? null;

/** Whom to call. What they say is recorded beside the list, never beside a name on it. */
export const Calls = ({ round }: { round: Round }) => {
  const text = useText();
  const { day } = useDates();
  const [isRecording, record] = useState(false);
  const { data, error, refetch } = useGetList<Call>(
    "surveyCalls",
    {
      pagination: { page: 1, perPage: 100 },
      sort: { field: "createdAt", order: "ASC" },
      filter: { roundId: round.id },
    },
    // Whoever opted out meanwhile is not to be seen for a moment either.
    { onError: () => {}, gcTime: 0 },
  );
  const title = text("surveys.list", { day: day(round.madeOn) });
  return (
    <Stack component="section" aria-label={title} sx={{ gap: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography sx={{ maxWidth: "75ch" }}>{text("surveys.listLine")}</Typography>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !data && <Waiting lines={3} />}
      {data?.length === 0 && <Nothing>{text("surveys.listNone")}</Nothing>}
      {data && data.length > 0 && (
        <Rows<Call>
          caption={title}
          rows={data}
          columns={[
            { id: "person", label: text("surveys.person"), cell: nameIn },
            {
              id: "phone",
              label: text("surveys.phone"),
              cell: (call) => phoneIn(call) && <Link href={`tel:${phoneIn(call)}`}>{phoneIn(call)}</Link>,
            },
            { id: "case", label: text("surveys.case"), cell: ({ case: file }) => <CaseLink to={file} /> },
          ]}
        />
      )}
      {(round.answered ?? 0) < (round.called ?? 0) && (
        <Button variant="contained" sx={{ alignSelf: "start" }} onClick={() => record(true)}>
          {text("surveys.record")}
        </Button>
      )}
      {isRecording && <RecordAnswers round={round} close={() => record(false)} />}
    </Stack>
  );
};
