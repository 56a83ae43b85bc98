/** Ids that tell which one they are, in the place of random ones: then equal work gives equal files. */
export function countedIds(): Crypto["randomUUID"] {
  let count = 0;
  return () => `${String(++count).padStart(8, "0")}-0000-4000-8000-000000000000`;
}
