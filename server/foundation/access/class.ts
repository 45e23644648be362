/** Any class, abstract ones included, whatever it is made with. */
export type Class = abstract new (...args: never[]) => object;

/** The class that a decorated property belongs to. */
export const classOf = (target: object): Class => target.constructor as Class;
