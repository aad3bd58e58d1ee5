import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "./pipeline/app-env.ts";

/** The HTTP application that rooms of routes are added to. */
export type App = OpenAPIHono<AppEnv>;
