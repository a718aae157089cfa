/** The shapes that `createEl` and its kin take (declared globally by the obsidian types). */
import type {} from 'obsidian';

export type DomElementInfo = globalThis.DomElementInfo;
export type SvgElementInfo = globalThis.SvgElementInfo;
