'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Wide ones hold a library or two texts side by side. */
  size?: 'small' | 'wide';
  children: ReactNode;
}

/** A question or a task that stands before everything else; Escape and a press outside close it. */
export function Dialog({ title, isOpen, onClose, size = 'small', children }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="dialog-ground"
    >
      <Modal className="dialog" data-size={size}>
        <AriaDialog className="dialog-body">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
