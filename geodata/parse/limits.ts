/**
 * What a document may cost before it is refused unread. Each limit lies far above any layer of this
 * project and below what would exhaust the memory or the stack of the reader.
 */
export const limits = {
  /** 64 MiB. A text of this size is read within seconds. */
  bytes: 64 * 1024 * 1024,
  /** Levels of arrays and objects. A position of a MultiPolygon lies eight levels deep. */
  depth: 1_000,
  /** Arrays and objects together: each costs some fifty bytes, however short it is in the text. */
  containers: 6_000_000,
  /** Members of objects together: names that differ cost a hundred bytes each. */
  members: 3_000_000,
  /** Faults, and warnings, that are listed; the rest is counted. */
  listed: 100,
} as const
