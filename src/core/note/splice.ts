/** What a change to a note's text gives: the new text, or one readable sentence why nothing was changed. */
export type Splice =
	| { readonly ok: true; readonly text: string; readonly changed: boolean }
	| { readonly ok: false; readonly reason: string };

/** The text as a result; `changed` tells whether there is anything to write. */
export function spliced(before: string, after: string): Splice {
	return { ok: true, text: after, changed: before !== after };
}

export const refused = (reason: string): Splice => ({ ok: false, reason });
