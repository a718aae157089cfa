import type { VNode } from 'preact';
import type { Draft } from '../../../ui/create/draft';
import type { Context } from '../context';

/** The five letters of the life goal as it stands in the form. */
export function draftLetters(_context: Context, _draft: Draft): VNode | null {
	return null;
}
