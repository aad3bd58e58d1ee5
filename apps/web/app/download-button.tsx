import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { download } from "../api/download.ts";
import type { ButtonLook } from "../ui/button-look.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";

interface DownloadButtonProps {
  /** Address of the file in the API. */
  readonly path: string;
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  /** Where the words on the button say too little. */
  readonly label?: string;
}

/** Takes a file along. No link, because its address is good for this once. */
export function DownloadButton({ path, children, look = "plain", label }: DownloadButtonProps) {
  const taking = useMutation({ mutationFn: download });
  return (
    <>
      <Button
        look={look}
        icon={<Download size={16} aria-hidden="true" />}
        {...(label === undefined ? {} : { "aria-label": label })}
        onPress={() => taking.mutate(path)}
      >
        {children}
      </Button>
      {taking.error !== null && <ErrorNotice error={taking.error} />}
    </>
  );
}
