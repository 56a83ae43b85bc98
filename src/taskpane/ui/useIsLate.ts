import { useEffect, useState } from "react";

/** 待ちすぎ: whether `ms` milliseconds have passed since `what` last changed. */
export function useIsLate(what: unknown, ms: number): boolean {
  const [late, setLate] = useState<{ readonly what: unknown } | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setLate({ what }), ms);
    return () => clearTimeout(timer);
  }, [what, ms]);
  return late !== undefined && Object.is(late.what, what);
}
