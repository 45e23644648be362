import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Alert, Button, Checkbox, FormControlLabel, Stack, TextField } from "@mui/material";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { areNamesAlike } from "@zorgvuldig/schema/names-alike";
import { useEffect, useId, useState } from "react";
import { useInfiniteGetList } from "react-admin";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import type { LoneFile } from "./request";

type Account = { id: string; name: string; role: string };
const byName = { field: "name", order: "ASC" } as const;

/** Every account of that kind, page after page. */
const useAccounts = (person: LoneFile["person"]): readonly Account[] => {
  const isConsultants = person === "CONSULTANT";
  const filter = isConsultants ? { role: "consultant" } : {};
  const asked = { pagination: { page: 1, perPage: 100 }, sort: byName, filter };
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteGetList<Account>("accounts", asked);
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const all = data?.pages.flatMap((page) => page.data) ?? [];
  return all.filter(({ role }) => (role === "consultant") === isConsultants);
};

/** What is kept of whoever works here, when he asks for it: the FG says which account is his. */
export const AccountPack = ({ request }: { request: LoneFile }) => {
  const { person } = useSession();
  const { kind, person: about, answeredOn } = request;
  const isAsked = kind === "ACCESS" || kind === "PORTABILITY";
  const worksHere = about === "STAFF" || about === "CONSULTANT";
  return isAsked && worksHere && !answeredOn && person?.role === "fg" ? <Chosen request={request} /> : null;
};

const Chosen = ({ request: { id, person, name: asks } }: { request: LoneFile }) => {
  const text = useText();
  const word = useWord();
  const field = useId();
  const fitting = useAccounts(person);
  const [account, choose] = useState("");
  const [isSure, confirm] = useState(false);
  const chosen = fitting.find((one) => one.id === account);
  const isUnlike = !!chosen && !areNamesAlike(asks ?? "", chosen.name);
  const sure = isUnlike ? "?sure=1" : "";
  return (
    <Section title={text("loneRequests.account.title")} line={text("loneRequests.account.line")}>
      <TextField
        id={field}
        select
        label={text("loneRequests.account.choose")}
        value={account}
        onChange={({ target }) => {
          choose(target.value);
          confirm(false);
        }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 420, "@media print": { display: "none" } }}
      >
        <option value="">{text("loneRequests.account.nobody")}</option>
        {fitting.map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </TextField>
      {isUnlike && (
        <Alert severity="warning" role="note" sx={{ "@media print": { display: "none" } }}>
          {text("loneRequests.account.unlike", { name: asks ?? "" })}
          <FormControlLabel
            sx={{ display: "flex" }}
            label={text("loneRequests.account.sure")}
            control={<Checkbox checked={isSure} onChange={(_, isTicked) => confirm(isTicked)} />}
          />
        </Alert>
      )}
      {chosen && (isSure || !isUnlike) && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {letterLanguages.map((language) => (
            <Button
              key={language}
              component="a"
              href={`/account-packs/${language}/${id}/${account}${sure}`}
              target="_blank"
              rel="noopener"
              variant="outlined"
              endIcon={<OpenInNewOutlined />}
            >
              {text("packs.read", { language: word("letterLanguage", language) })}
            </Button>
          ))}
          <Button
            component="a"
            href={`/account-packs/json/${id}/${account}${sure}`}
            variant="outlined"
            endIcon={<DownloadOutlined />}
          >
            {text("packs.json")}
          </Button>
        </Stack>
      )}
    </Section>
  );
};
