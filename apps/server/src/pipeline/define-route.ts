import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import { SuarError } from "@suar/domain";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "./app-env.ts";
import { limited } from "./limited.ts";
import type { LimitName } from "./limits.ts";
import { problemSchema } from "./problem.ts";
import { personOnly, signedIn, signedInOften, signingIn } from "./signed-in.ts";

/** Most bytes of a body that is no file. */
export const maxJsonBytes = 64 * 1024;

const smallBody: MiddlewareHandler<AppEnv> = bodyLimit({
  maxSize: maxJsonBytes,
  onError: () => {
    throw new SuarError("call.too_large", { limitBytes: maxJsonBytes });
  },
});

/** Who may call a route at all, and what limit it counts against beside the common one. */
interface Access {
  /**
   * `signing-in`: a person, also with the second step still to do. `person`: a person, for what no action of the policy
   * names. `signed-in`: a person or a program, as the policy says. `signed-in-often`: the same, for what changes nothing
   * and is asked so often by programs that they are neither counted nor looked up each time.
   */
  readonly access: "anybody" | "signing-in" | "person" | "signed-in" | "signed-in-often";
  readonly limit?: Exclude<LimitName, "any">;
  /** The body is a file: it is streamed, and the operation counts its bytes. */
  readonly streams?: boolean;
}

/**
 * One route: its fixed pipeline (limit, sign-in, body size, validation) and its place in the API's description. The
 * handler adds transaction, operation and answer.
 */
export function defineRoute<const Path extends string, const Route extends Omit<RouteConfig, "middleware" | "path">>(
  path: Path,
  { access, limit, streams = false }: Access,
  route: Route,
) {
  const middleware: MiddlewareHandler<AppEnv>[] = access === "signed-in-often" ? [signedInOften] : [limited("any")];
  if (limit !== undefined) middleware.push(limited(limit));
  if (access === "signed-in") middleware.push(signedIn);
  if (access === "signing-in") middleware.push(signingIn);
  if (access === "person") middleware.push(personOnly);
  if (!streams) middleware.push(smallBody);
  const problem = {
    description: "What went wrong",
    content: { "application/problem+json": { schema: problemSchema } },
  };
  return createRoute({
    ...route,
    path,
    middleware,
    ...(access === "anybody"
      ? {}
      : { security: access.startsWith("signed-in") ? [{ session: [] }, { program: [] }] : [{ session: [] }] }),
    responses: { ...route.responses, "4XX": problem, "5XX": problem },
  });
}

/** Content of a JSON answer or body. */
export const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });

/** A JSON body that must be there: without `required` another content type would slip past the validator. */
export const jsonBody = <Schema>(schema: Schema) => ({ body: { required: true, content: json(schema) } }) as const;
