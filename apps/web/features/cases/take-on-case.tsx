import type { Case } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { assignCase } from "../../api/cases.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { useWords } from "../../ui/use-words.ts";
import { useCaseChange } from "./use-case-change.ts";

/** Takes a case on, or leaves it. Colleagues stay as they are. */
export function TakeOnCase({ file }: { readonly file: Case }) {
  const t = useWords();
  const { data: session } = useQuery(sessionQuery);
  const me = session?.user.id;
  const workers = file.workers.map(({ id }) => id);
  const owner = file.workers.find(({ isOwner }) => isOwner)?.id ?? null;
  const assign = useCaseChange(file.id, (isTaken: boolean) => {
    if (me === undefined) return Promise.resolve();
    const rest = workers.filter((id) => id !== me);
    return assignCase(file.id, {
      version: file.version,
      owner: isTaken ? (owner ?? me) : owner === me ? (rest[0] ?? null) : owner,
      workers: isTaken ? [...rest, me] : rest,
    });
  });
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        look={file.isMine || workers.length > 0 ? "plain" : "beacon"}
        isPending={assign.isPending}
        isDisabled={me === undefined}
        onPress={() => assign.mutate(!file.isMine)}
      >
        {t(file.isMine ? "web.cases.leave" : "web.cases.takeOn")}
      </Button>
      {assign.error !== null && <ErrorNotice error={assign.error} />}
    </div>
  );
}
