import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Button, Stack, TextField } from "@mui/material";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { useId, useState } from "react";
import { useGetList } from "react-admin";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import type { LoneFile } from "./request";

type Account = { id: string; name: string; role: string };
const everybody = { pagination: { page: 1, perPage: 100 }, sort: { field: "name", order: "ASC" }, filter: {} } as const;

/** What is kept of whoever works here, when he asks for it: the FG says which account is his. */
export const AccountPack = ({ request }: { request: LoneFile }) => {
  const { person } = useSession();
  const { kind, person: about, answeredOn } = request;
  const isAsked = kind === "ACCESS" || kind === "PORTABILITY";
  const worksHere = about === "STAFF" || about === "CONSULTANT";
  return isAsked && worksHere && !answeredOn && person?.role === "fg" ? <Chosen request={request} /> : null;
};

const Chosen = ({ request: { id, person } }: { request: LoneFile }) => {
  const text = useText();
  const word = useWord();
  const field = useId();
  const { data: accounts = [] } = useGetList<Account>("accounts", everybody);
  const [account, choose] = useState("");
  const fitting = accounts.filter(({ role }) => (role === "consultant") === (person === "CONSULTANT"));
  return (
    <Section title={text("loneRequests.account.title")} line={text("loneRequests.account.line")}>
      <TextField
        id={field}
        select
        label={text("loneRequests.account.choose")}
        value={account}
        onChange={({ target }) => choose(target.value)}
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
      {account && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {letterLanguages.map((language) => (
            <Button
              key={language}
              component="a"
              href={`/account-packs/${language}/${id}/${account}`}
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
            href={`/account-packs/json/${id}/${account}`}
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
