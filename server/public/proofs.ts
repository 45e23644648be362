import { type ClauseId, clauseIds, clauses } from "@zorgvuldig/schema/clauses";
import { headingIds, headingOf, headings } from "@zorgvuldig/schema/headings";
import { stateOf } from "@zorgvuldig/schema/proofs";
import type { ProofTexts } from "@zorgvuldig/schema/texts/nl/proof";
import type { Language } from "../http/says.js";
import { testsOf } from "../proof/generated-proof.js";
import { escaped } from "./layout.js";

type Told = { readonly said: ProofTexts; readonly language: Language };

const becauseOf = (id: ClauseId, { because }: ProofTexts): string | undefined =>
  Object.entries(because).find(([clause]) => clause === id)?.[1];

/** How a promise is kept and whether that is proved: by tests alone, since what is counted is about people. */
function promise(id: ClauseId, { said }: Told): string {
  const { kept, title, summary } = clauses[id];
  const tests = testsOf(id).map(({ ok }) => ok);
  const state = stateOf({ isByBureau: kept === "by the bureau", tests, values: [] });
  const why = (kept === "by the bureau" && becauseOf(id, said)) || said.means[state];
  return `<dt lang="nl">${escaped(title)}</dt>
<dd><p lang="nl">${escaped(summary)}</p><p class="soft"><strong>${escaped(said.state[state])}.</strong> ${escaped(why)}</p></dd>`;
}

/** Every promise, for everybody to read: without a number about anybody. */
export function proofsBody(told: Told): string {
  const { said, language } = told;
  const each = headingIds.map((heading) => {
    const under = clauseIds.filter((id) => headingOf(id) === heading);
    return `<h2>${escaped(headings[heading][language])}</h2>
<dl>
${under.map((id) => promise(id, told)).join("\n")}
</dl>`;
  });
  return `<h1>${escaped(said.read)}</h1>
<p>${escaped(said.publicIntro)}</p>
<p><a href="/register">${escaped(said.publicMore)}</a></p>
${each.join("\n")}
<p><a href="/">${escaped(said.home)}</a></p>`;
}
