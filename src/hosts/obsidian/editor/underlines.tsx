import { linter, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { render } from 'preact';
import type { Letters } from '../../../core/goal/goal';
import type { Finding } from '../../../core/smart/rule';
import { smartWords as words } from '../../../core/words/smart';
import { Asking } from '../../../ui/findings/asking';
import type { Context } from '../context';
import { act } from './act';
import { asksToLook } from './follow';
import { look, pathOf } from './look';

/** Milliseconds of rest before the words are looked at again. */
const REST = 400;

/** The first two words of a line, past list and heading marks: enough to hover, too little to shout. */
const FIRST = /^[\s#>*+-]*((?:\S+ )?\S+)/;

/** The words a finding points at; a question about what is missing stands at the first line of the text. */
function spanOf(
	finding: Finding,
	start: number | null,
	view: EditorView,
): { from: number; to: number } | null {
	const length = view.state.doc.length;
	if (finding.from !== null && finding.to !== null)
		return finding.to <= length ? { from: finding.from, to: finding.to } : null;
	if (finding.property !== null || start === null || start > length) return null;
	const line = view.state.doc.lineAt(start);
	const words = FIRST.exec(line.text);
	if (!words) return null;
	const from = line.from + words[0].length - (words[1] ?? '').length;
	return { from, to: line.from + words[0].length };
}

function tooltip(context: Context, path: string, finding: Finding, letters: Letters | null): Node {
	const box = createDiv('groundwork-asked');
	render(
		<>
			<Asking
				finding={finding}
				letters={letters}
				quiet
				onAct={(action, one) => act(context, path, action, one)}
			/>
			<span class="groundwork-tooltip-foot">{words.onlyWords}</span>
		</>,
		box,
	);
	return box;
}

function diagnostics(context: Context, view: EditorView): Diagnostic[] {
	const path = pathOf(view.state);
	if (path === null || !context.index.entry(path)) return [];
	const { findings, letters, body } = look(context, path, view.state.doc.toString());
	const start = body?.textStart?.from ?? null;
	return findings.flatMap((finding) => {
		const span = spanOf(finding, start, view);
		if (!span) return [];
		return [
			{
				...span,
				severity: finding.severity === 'note' ? ('info' as const) : ('hint' as const),
				message: finding.message,
				markClass: `groundwork-underline is-${finding.severity}`,
				renderMessage: () => tooltip(context, path, finding, letters),
			},
		];
	});
}

/** Underlines with their questions on hover; looked at again when typing rests, never while it goes on. */
export function underlines(context: Context): Extension {
	return linter((view) => diagnostics(context, view), {
		delay: REST,
		needsRefresh: ({ transactions }) => asksToLook(transactions),
	});
}
