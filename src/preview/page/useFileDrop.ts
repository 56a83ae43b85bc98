import { useEffect, useRef, useState, type RefObject } from "react";

/** ファイルのドロップ: tells of a file that is dropped on an element; whether one is being held over it. */
export function useFileDrop(target: RefObject<HTMLElement | null>, take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    const heard = new AbortController();
    element.addEventListener("dragover", over, heard);
    element.addEventListener("dragleave", leave, heard);
    element.addEventListener("drop", drop, heard);
    return () => heard.abort();
  }, [target]);
  return isOver;
}
