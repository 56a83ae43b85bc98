import { useCallback, useState } from "react";

/** 読み取りの内容の開閉: whether it is open, and to which of its sheets the user is being led. */
export interface ReadingDisclosure {
  readonly isOpen: boolean;
  readonly wanted: string | undefined;
  readonly toggle: () => void;
  readonly openAt: (sheet: string) => void;
  /** The wanted sheet has been shown. */
  readonly shown: () => void;
}

export function useReadingDisclosure(): ReadingDisclosure {
  const [isOpen, setOpen] = useState(false);
  const [wanted, want] = useState<string | undefined>(undefined);
  const openAt = useCallback((sheet: string) => {
    setOpen(true);
    want(sheet);
  }, []);
  const shown = useCallback(() => want(undefined), []);
  return { isOpen, wanted, toggle: () => setOpen(!isOpen), openAt, shown };
}
