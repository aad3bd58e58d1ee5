import { FileUp } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "../../ui/button.tsx";

interface FileButtonProps {
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
  readonly isPending?: boolean;
}

/** A button that asks for one text file. The same file may be chosen again. */
export function FileButton({ children, onFile, isPending = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<FileUp size={16} aria-hidden="true" />}
        isPending={isPending}
        onPress={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.target.files?.item(0);
          event.target.value = "";
          if (file !== null && file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
