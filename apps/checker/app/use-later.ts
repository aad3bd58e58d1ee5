import type { IsoDate } from "@suar/domain/recruitment";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { untilIdle } from "../device/until-idle.ts";
import type { LaterSectionsProps } from "../features/result/later-sections.tsx";
import type { PhotoViewProps } from "../features/photo/photo-view.tsx";

/** Parts of the page that the first answer does without. */
export interface LaterParts {
  readonly Sections: ComponentType<LaterSectionsProps>;
  readonly Photo: ComponentType<PhotoViewProps>;
  /** The day of this edition's newest number. */
  readonly edition: IsoDate;
}

/**
 * Fetches what comes after the first answer as soon as the page has time, whatever anybody puts in. Undefined until it is
 * there; it is asked for again when the page is online again.
 */
export function useLater(): LaterParts | undefined {
  const [parts, setParts] = useState<LaterParts>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      await untilIdle();
      const [{ LaterSections }, { PhotoView }, { edition }] = await Promise.all([
        import("../features/result/later-sections.tsx"),
        import("../features/photo/photo-view.tsx"),
        import("../knowledge/edition.ts"),
      ]);
      setParts({ Sections: LaterSections, Photo: PhotoView, edition });
    };
    const again = (): void => void load().catch(() => undefined);
    again();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);
  return parts;
}
