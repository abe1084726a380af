import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** The newest value of something, for callbacks that outlive the render that made them. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
