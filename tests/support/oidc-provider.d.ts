/** As much of the provider as the tests have to do with: it brings no types of its own. */
declare module "oidc-provider" {
  type Saved = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Context = { readonly path: string; body: unknown };
  export default class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: new (of: {
      clientId: string;
      accountId: string;
    }) => Saved;
    use(step: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): import("node:http").RequestListener;
    interactionFinished(
      request: import("node:http").IncomingMessage,
      response: import("node:http").ServerResponse,
      result: object,
    ): Promise<void>;
  }
}
