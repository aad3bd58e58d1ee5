import { generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** A real provider of OpenID Connect on this machine, in which one account is signed in whenever it is asked. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Enters the node at `origin` as the client. Nobody is answered before. */
  know(origin: string): void;
  /** Who is signed in there, and what it says of them. */
  be(subject: string, claims: { readonly email?: string; readonly email_verified?: boolean }): void;
  /** Goes where a browser would go, until the provider sends it back; gives the query of that last address. */
  walk(url: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a provider on a free port. Nothing is asked of the network. */
export async function startOidcProvider(): Promise<TestProvider> {
  const clientId = "suar-node";
  const clientSecret = randomBytes(24).toString("base64url");
  let back = "";
  let subject = "nobody";
  let claims: Readonly<Record<string, unknown>> = {};
  let handle: ReturnType<Provider["callback"]> = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const know = (origin: string): void => {
    back = `${origin}/sign-in/back`;
    const client = { client_id: clientId, client_secret: clientSecret, redirect_uris: [back] };
    const provider: Provider = new Provider(issuer, {
      clients: [client],
      jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
      cookies: { keys: [randomBytes(16).toString("hex")] },
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
        grant.addOIDCScope("openid email");
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    handle = (request, response) => {
      if (request.url?.startsWith("/interaction/") !== true) return answer(request, response);
      const login = { login: { accountId: subject, remember: false } };
      provider.interactionFinished(request, response, login).catch(() => response.writeHead(500).end());
    };
  };
  return {
    issuer,
    clientId,
    clientSecret,
    know,
    be: (name, said) => {
      subject = name;
      claims = said;
    },
    walk: (url) => walk(url, back),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function walk(start: string, back: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`${response.status} ${await response.text()}`);
    url = new URL(location, url).href;
    if (url.startsWith(`${back}?`)) return url.slice(back.length + 1);
  }
  throw new Error(`no way back from ${start}`);
}
