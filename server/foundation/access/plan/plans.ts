import type { Role } from "@zorgvuldig/schema/words";
import type { FieldNode } from "graphql";
import type { Plan } from "./plan.js";
import { decidersOf, type Info } from "./wanted.js";

type Root = { readonly number: number; readonly deciders: readonly string[] };

/** The panel has some forty questions; with their roles, filters, orders and directives this is more than all of them. */
const most = 1_000;

/**
 * The plans of the documents that are known, each made once. A plan depends on the field of the document, the role, the form
 * of the question, and which of the variables in its @skip and @include are true; on nothing else of who asks or what is
 * given. The one that was not asked for longest makes room for a new one.
 */
export class Plans {
  private readonly roots = new WeakMap<FieldNode, Root>();
  private readonly made = new Map<string, Plan<never>>();
  private count = 0;

  of<Question>(info: Info, role: Role, form: string, make: () => Plan<Question>): Plan<Question> {
    const key = `${role} ${form}${info.fieldNodes.map((node) => this.asked(node, info)).join("")}`;
    // A plan of this key was made for a question of this form, so it takes this kind of question.
    const plan = (this.made.get(key) as Plan<Question> | undefined) ?? make();
    this.made.delete(key);
    this.made.set(key, plan as Plan<never>);
    for (const oldest of this.made.keys()) {
      if (this.made.size <= most) break;
      this.made.delete(oldest);
    }
    return plan;
  }

  /** The field of the document, and what its directives come to. */
  private asked(node: FieldNode, { fragments, variableValues }: Info): string {
    const known = this.roots.get(node);
    const root = known ?? { number: ++this.count, deciders: decidersOf(node, fragments) };
    if (!known) this.roots.set(node, root);
    return `|${root.number} ${root.deciders.map((name) => +(variableValues[name] === true)).join("")}`;
  }
}
