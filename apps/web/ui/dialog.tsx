import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called by Escape or a click beside it; without it the dialog stays until its own buttons close it. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A question that must be answered before the page goes on. Never one over another. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const isDismissable = onClose !== undefined;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      className="veil no-print fixed inset-0 z-50 flex items-center justify-center overflow-auto p-4"
    >
      <Modal className="max-h-full w-full max-w-form overflow-auto rounded-normal border border-line-strong bg-raised text-ink">
        <AriaDialog className="flex flex-col gap-4 p-6 outline-none">
          <Heading slot="title" level={2} className="text-lead font-semibold">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
