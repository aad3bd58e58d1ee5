import { loadCatalogue } from "@suar/i18n";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchAttendance } from "./api/attendance.ts";
import { makeQueryClient } from "./api/query-client.ts";
import { loadHanFont } from "./app/load-han-font.ts";
import { LocaleProvider } from "./app/locale-provider.tsx";
import { preferredLocale } from "./app/preferences.ts";
import { makeRouter } from "./app/router.tsx";
import "./ui/styles.css";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");

watchAttendance(globalThis);
const locale = preferredLocale();
const messages = await loadCatalogue(locale);
const queries = makeQueryClient();
const router = makeRouter(queries);

createRoot(place).render(
  <StrictMode>
    <LocaleProvider initial={{ locale, messages }}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LocaleProvider>
  </StrictMode>,
);
loadHanFont();
