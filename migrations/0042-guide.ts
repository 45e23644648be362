import { Step } from "./protect.js";

/** Whoever closed the guide of a demonstration finds it closed, also where he has chosen no language. */
export class Guide extends Step {
  readonly name = "Guide0000000000042";
  readonly sql = `
    alter table preference alter language drop not null, add hides_guide boolean not null default false;
    alter table preference alter hides_guide drop default;
    grant update (hides_guide) on preference to zv_door;
  `;
}
