import { PublicPage } from "../../app/public-page.tsx";
export function KitPage() {
  return (
    <PublicPage title="Kit" isWide>
      .
    </PublicPage>
  );
}
