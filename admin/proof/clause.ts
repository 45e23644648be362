import type { SvgIconComponent } from "@mui/icons-material";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ConstructionOutlined from "@mui/icons-material/ConstructionOutlined";
import ErrorOutline from "@mui/icons-material/ErrorOutline";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import type { ClauseId } from "@zorgvuldig/schema/clauses";
import type { ClausesQuery } from "@zorgvuldig/schema/generated/operations";
import type { Heading } from "@zorgvuldig/schema/headings";
import type { ClauseState } from "@zorgvuldig/schema/proofs";
import type { Tone } from "../parts/theme/tone";

type Told = NonNullable<ClausesQuery["clauses"]>[number];

/** A promise as the house tells of it; what it says in words stands in the schema. */
export type Clause = Told & { id: ClauseId; heading: Heading; state: ClauseState };
export type Figure = NonNullable<Told["proofs"]>[number];
export type Reading = NonNullable<Told["readings"]>[number];
export type Test = NonNullable<Told["fulfilledBy"]>[number];

/** By icon and colour to find it by; the word stands beside them. */
export const looks: Readonly<Record<ClauseState, { tone: Tone; icon: SvgIconComponent }>> = {
  PROVED: { tone: "green", icon: CheckCircleOutlined },
  BROKEN: { tone: "amber", icon: ErrorOutline },
  BY_BUREAU: { tone: "blue", icon: GroupsOutlined },
  TO_DO: { tone: "grey", icon: ConstructionOutlined },
};
