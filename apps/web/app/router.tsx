import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  isRedirect,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { asApiError } from "../api/api-error.ts";
import { nodeQuery } from "../api/node.ts";
import { isSignedOut } from "../api/request.ts";
import { sessionQuery } from "../api/sessions.ts";
import { readAuditSearch } from "../features/audit/audit-search.ts";
import { readCampaignSearch } from "../features/campaigns/campaign-search.ts";
import { readCaseSearch } from "../features/cases/case-search.ts";
import { readContactSearch } from "../features/contacts/contact-search.ts";
import { readDeskSearch } from "../features/desks/desk-search.ts";
import { readLeadSearch } from "../features/leads/lead-search.ts";
import { readReportSearch } from "../features/offer-reports/report-search.ts";
import { readPersonSearch } from "../features/persons/person-search.ts";
import { readReferralSearch } from "../features/referrals/referral-search.ts";
import { readNext } from "../features/sign-in/read-next.ts";
import { RouteError, RouteLoading, RouteMissing } from "./route-states.tsx";
import { parseSearch, stringifySearch } from "./search-text.ts";
import { Shell } from "./shell.tsx";

interface RouterContext {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = readNext(search["next"]);
    return next === undefined ? {} : { next };
  },
  component: lazyRouteComponent(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});
const back = createRoute({
  getParentRoute: () => root,
  path: "/sign-in/back",
  component: lazyRouteComponent(() => import("../features/sign-in/back-page.tsx"), "BackPage"),
});
const claim = createRoute({
  getParentRoute: () => root,
  path: "/claim",
  component: lazyRouteComponent(() => import("../features/claim/claim-page.tsx"), "ClaimPage"),
});
const accept = createRoute({
  getParentRoute: () => root,
  path: "/accept",
  component: lazyRouteComponent(() => import("../features/accept/accept-page.tsx"), "AcceptPage"),
});
const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: lazyRouteComponent(() => import("../features/about/about-page.tsx"), "AboutPage"),
});
const recover = createRoute({
  getParentRoute: () => root,
  path: "/recover",
  component: lazyRouteComponent(() => import("../features/recover/recover-page.tsx"), "RecoverPage"),
});
const copy = createRoute({
  getParentRoute: () => root,
  path: "/copy",
  component: lazyRouteComponent(() => import("../features/copy/copy-page.tsx"), "CopyPage"),
});
const receipt = createRoute({
  getParentRoute: () => root,
  path: "/receipt",
  component: lazyRouteComponent(() => import("../features/receipt/receipt-page.tsx"), "ReceiptPage"),
});
const imageHelp = createRoute({
  getParentRoute: () => root,
  path: "/image-help",
  component: lazyRouteComponent(() => import("../features/image-help/image-help-page.tsx"), "ImageHelpPage"),
});
const kit = createRoute({
  getParentRoute: () => root,
  path: "/kit",
  component: lazyRouteComponent(() => import("../features/kit/kit-page.tsx"), "KitPage"),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      const session = await context.queries.ensureQueryData(sessionQuery);
      if (session.secondFactor.length > 0) throw redirect({ to: "/sign-in", search: { next: location.href } });
    } catch (error) {
      if (isRedirect(error)) throw error;
      if (!isSignedOut(asApiError(error))) throw error;
      const node = await context.queries.ensureQueryData(nodeQuery);
      if (!node.claimed) throw redirect({ to: "/claim" });
      throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } });
    }
  },
});
const start = createRoute({
  getParentRoute: () => shell,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/imports" });
  },
});
const imports = createRoute({
  getParentRoute: () => shell,
  path: "/imports",
  component: lazyRouteComponent(() => import("../features/imports/imports-page.tsx"), "ImportsPage"),
});
const oneImport = createRoute({ getParentRoute: () => imports, path: "$importId" });
const collections = createRoute({
  getParentRoute: () => shell,
  path: "/collections",
  component: lazyRouteComponent(() => import("../features/collections/collections-page.tsx"), "CollectionsPage"),
});
const oneCollection = createRoute({ getParentRoute: () => collections, path: "$collectionId" });
const campaigns = createRoute({
  getParentRoute: () => shell,
  path: "/imports/$importId/campaigns",
  validateSearch: readCampaignSearch,
  component: lazyRouteComponent(() => import("../features/campaigns/campaigns-page.tsx"), "CampaignsPage"),
});
const oneCampaign = createRoute({ getParentRoute: () => campaigns, path: "$campaign" });
const rings = createRoute({
  getParentRoute: () => shell,
  path: "/imports/$importId/rings",
  component: lazyRouteComponent(() => import("../features/rings/rings-page.tsx"), "RingsPage"),
});
const oneRing = createRoute({ getParentRoute: () => rings, path: "$ring" });
const accountGroups = createRoute({
  getParentRoute: () => shell,
  path: "/imports/$importId/accounts",
  component: lazyRouteComponent(() => import("../features/accounts/accounts-page.tsx"), "AccountsPage"),
});
const oneAccountGroup = createRoute({ getParentRoute: () => accountGroups, path: "$group" });
const byHand = createRoute({
  getParentRoute: () => shell,
  path: "/imports/$importId/by-hand",
  component: lazyRouteComponent(() => import("../features/judgements/judgements-page.tsx"), "JudgementsPage"),
});
const reading = createRoute({
  getParentRoute: () => shell,
  path: "/read",
  component: lazyRouteComponent(() => import("../features/reading/reading-page.tsx"), "ReadingPage"),
});
const reports = createRoute({
  getParentRoute: () => shell,
  path: "/reports",
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import("../features/offer-reports/reports-page.tsx"), "ReportsPage"),
});
const oneReport = createRoute({ getParentRoute: () => reports, path: "$reportId" });
const leads = createRoute({
  getParentRoute: () => shell,
  path: "/leads",
  validateSearch: readLeadSearch,
  component: lazyRouteComponent(() => import("../features/leads/leads-page.tsx"), "LeadsPage"),
});
const oneLead = createRoute({ getParentRoute: () => leads, path: "$leadId" });
const makeCopy = createRoute({
  getParentRoute: () => shell,
  path: "/persons/$personId/copy",
  component: lazyRouteComponent(() => import("../features/copy/make-copy-page.tsx"), "MakeCopyPage"),
});
const welcome = createRoute({
  getParentRoute: () => shell,
  path: "/welcome",
  component: lazyRouteComponent(() => import("../features/sign-in-methods/welcome-page.tsx"), "WelcomePage"),
});
const contacts = createRoute({
  getParentRoute: () => shell,
  path: "/contacts",
  validateSearch: readContactSearch,
  component: lazyRouteComponent(() => import("../features/contacts/contacts-page.tsx"), "ContactsPage"),
});
const oneContact = createRoute({ getParentRoute: () => contacts, path: "$contactId" });
const cases = createRoute({
  getParentRoute: () => shell,
  path: "/cases",
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import("../features/cases/cases-page.tsx"), "CasesPage"),
});
const oneCase = createRoute({ getParentRoute: () => cases, path: "$caseId" });
const caseFiles = createRoute({
  getParentRoute: () => shell,
  path: "/case-files",
  component: lazyRouteComponent(() => import("../features/case-files/case-files-page.tsx"), "CaseFilesPage"),
});
const reviews = createRoute({
  getParentRoute: () => shell,
  path: "/reviews",
  component: lazyRouteComponent(() => import("../features/consents/reviews-page.tsx"), "ReviewsPage"),
});
const referrals = createRoute({
  getParentRoute: () => shell,
  path: "/referrals",
  validateSearch: readReferralSearch,
  component: lazyRouteComponent(() => import("../features/referrals/referrals-page.tsx"), "ReferralsPage"),
});
const oneReferral = createRoute({ getParentRoute: () => referrals, path: "$referralId" });
const persons = createRoute({
  getParentRoute: () => shell,
  path: "/persons",
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import("../features/persons/persons-page.tsx"), "PersonsPage"),
});
const onePerson = createRoute({ getParentRoute: () => persons, path: "$personId" });
const account = createRoute({
  getParentRoute: () => shell,
  path: "/account",
  component: lazyRouteComponent(() => import("../features/account/account-frame.tsx"), "AccountFrame"),
});
const organisation = createRoute({
  getParentRoute: () => shell,
  path: "/organisation",
  component: lazyRouteComponent(() => import("../features/organisation/organisation-frame.tsx"), "OrganisationFrame"),
});
const methods = createRoute({
  getParentRoute: () => account,
  path: "/sign-in",
  component: lazyRouteComponent(() => import("../features/sign-in-methods/methods-page.tsx"), "MethodsPage"),
});
const membership = createRoute({
  getParentRoute: () => account,
  path: "/roles",
  component: lazyRouteComponent(() => import("../features/membership/membership-page.tsx"), "MembershipPage"),
});
const people = createRoute({
  getParentRoute: () => organisation,
  path: "/people",
  component: lazyRouteComponent(() => import("../features/people/people-page.tsx"), "PeoplePage"),
});
const oneMember = createRoute({
  getParentRoute: () => organisation,
  path: "/people/$memberId",
  component: lazyRouteComponent(() => import("../features/people/member-page.tsx"), "MemberPage"),
});
const roles = createRoute({
  getParentRoute: () => organisation,
  path: "/roles",
  component: lazyRouteComponent(() => import("../features/roles/roles-page.tsx"), "RolesPage"),
});
const devices = createRoute({
  getParentRoute: () => account,
  path: "/devices",
  component: lazyRouteComponent(() => import("../features/devices/devices-page.tsx"), "DevicesPage"),
});
const programs = createRoute({
  getParentRoute: () => organisation,
  path: "/programs",
  component: lazyRouteComponent(() => import("../features/programs/programs-page.tsx"), "ProgramsPage"),
});
const emergency = createRoute({
  getParentRoute: () => organisation,
  path: "/emergency",
  component: lazyRouteComponent(() => import("../features/emergency/emergencies-page.tsx"), "EmergenciesPage"),
});
const keys = createRoute({
  getParentRoute: () => organisation,
  path: "/keys",
  component: lazyRouteComponent(() => import("../features/keys/keys-page.tsx"), "KeysPage"),
});
const partners = createRoute({
  getParentRoute: () => organisation,
  path: "partners",
  component: lazyRouteComponent(() => import("../features/partners/partners-page.tsx"), "PartnersPage"),
});
const onePartner = createRoute({
  getParentRoute: () => organisation,
  path: "partners/$partnerId",
  component: lazyRouteComponent(() => import("../features/partners/partner-page.tsx"), "PartnerPage"),
});
const desks = createRoute({
  getParentRoute: () => organisation,
  path: "desks",
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import("../features/desks/desks-page.tsx"), "DesksPage"),
});
const oneDesk = createRoute({
  getParentRoute: () => organisation,
  path: "desks/$deskId",
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import("../features/desks/desk-page.tsx"), "DeskPage"),
});
const audit = createRoute({
  getParentRoute: () => organisation,
  path: "/audit",
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import("../features/audit/audit-page.tsx"), "AuditPage"),
});
const retention = createRoute({
  getParentRoute: () => organisation,
  path: "/retention",
  component: lazyRouteComponent(() => import("../features/retention/retention-page.tsx"), "RetentionPage"),
});

const tree = root.addChildren([
  signIn,
  back,
  claim,
  accept,
  about,
  recover,
  kit,
  copy,
  receipt,
  imageHelp,
  shell.addChildren([
    start,
    welcome,
    imports.addChildren([oneImport]),
    collections.addChildren([oneCollection]),
    campaigns.addChildren([oneCampaign]),
    rings.addChildren([oneRing]),
    accountGroups.addChildren([oneAccountGroup]),
    byHand,
    reading,
    reports.addChildren([oneReport]),
    leads.addChildren([oneLead]),
    contacts.addChildren([oneContact]),
    cases.addChildren([oneCase]),
    caseFiles,
    reviews,
    referrals.addChildren([oneReferral]),
    persons.addChildren([onePerson]),
    makeCopy,
    account.addChildren([methods, membership, devices]),
    organisation.addChildren([
      keys,
      people,
      oneMember,
      roles,
      programs,
      emergency,
      partners,
      onePartner,
      desks,
      oneDesk,
      audit,
      retention,
    ]),
  ]),
]);

/** All addresses of the product. */
export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPendingComponent: RouteLoading,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteMissing,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
