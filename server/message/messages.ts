import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { Message } from "./message.js";
import { MessageFilter, MessageInput } from "./message-inputs.js";

const messages = pageOf(Message, ["createdAt"], MessageFilter);

@Resolver()
export class Messages {
  @Query(() => messages.Page)
  @For("SECURITY", "office", "fg", "administrator")
  messages(
    @Args(() => messages.Args) { filter, ...page }: PageArgs<MessageFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Message, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => Message)
  @For("SECURITY", "administrator")
  async sendMessageAgain(
    @Arg("input", () => MessageInput) { messageId, version }: MessageInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await request.rows.load(Message, messageId, version);
    found.sendAgain(request.now);
    request.rows.save(found);
    return request.one(Message, info, found.id);
  }

  @Mutation(() => Message)
  @For("SECURITY", "administrator")
  async confirmMessage(
    @Arg("input", () => MessageInput) { messageId, version }: MessageInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await request.rows.load(Message, messageId, version);
    found.confirmArrival(request.now);
    request.rows.save(found);
    return request.one(Message, info, found.id);
  }
}
