/** The shapes that `createEl` and its kin take (declared globally by the obsidian types). */
import type {} from 'obsidian';

export type DomElementInfo = globalThis.DomElementInfo;
export type SvgElementInfo = globalThis.SvgElementInfo;

/** Members to add to a prototype. */
export type Extras<T> = Record<string, unknown> & ThisType<T>;
