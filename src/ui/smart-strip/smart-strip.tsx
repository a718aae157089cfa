import type { VNode } from 'preact';
import type { Letter } from '../../core/goal/goal';
import { statusLine } from '../../core/report/status-line';
import type { Checked } from '../../core/smart/rule';
import { smartWords as words } from '../../core/words/smart';
import { Answered, Asking, type Acting } from '../findings/asking';
import { Icon } from '../icon';
import { LetterButtons, saidOf } from '../letters/letters';

/** What is open below the letters: one letter, or everything that may be looked at. */
export type Opened = Letter | 'all' | null;

interface StripProps {
	readonly checked: Checked;
	readonly open: Opened;
	readonly onOpen: (open: Opened) => void;
	readonly onAct: Acting;
}

/** What is open closes with the choice made in it: the focus goes back to what opened it. */
const goBack = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void =>
	currentTarget
		.closest('.groundwork-strip-inner')
		?.querySelector<HTMLElement>('[aria-expanded="true"]')
		?.focus();

function Inside({ checked, open, onAct }: StripProps): VNode {
	const { letters, findings, answers } = checked;
	const asked = findings.filter((finding) => open === 'all' || finding.letter === open);
	const answer = answers.find(({ letter }) => letter === open);
	const silent = !answer && !asked.length;
	return (
		<div class="groundwork-tooltip groundwork-strip-open" role="group" onClickCapture={goBack}>
			{answer ? <Answered answer={answer} onAct={onAct} /> : null}
			{asked.map((finding) => (
				<Asking key={finding.rule} finding={finding} letters={letters} onAct={onAct} />
			))}
			{silent && letters ? (
				<p class="groundwork-muted">{open === 'all' || !open ? words.nothing : saidOf(open, letters)}</p>
			) : null}
			<span class="groundwork-tooltip-foot">{words.onlyWords}</span>
		</div>
	);
}

/** Five letters above a life goal's text, one line of words, and what is open below them (look.md §7). */
export function SmartStrip(props: StripProps): VNode | null {
	const { checked, open, onOpen } = props;
	if (!checked.letters) return null;
	const toggle = (next: Opened): void => onOpen(open === next ? null : next);
	return (
		<div
			class="groundwork-strip-inner"
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || open === null) return;
				event.stopPropagation();
				goBack(event);
				onOpen(null);
			}}
			onFocusOut={({ currentTarget, relatedTarget }) => {
				// Back to writing: what lay over the text makes room.
				if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) onOpen(null);
			}}
		>
			<LetterButtons letters={checked.letters} open={open === 'all' ? null : open} onOpen={toggle} />
			<span class="groundwork-strip-text">{statusLine(checked.letters)}</span>
			<button
				type="button"
				class="clickable-icon"
				aria-label={words.more}
				aria-expanded={open === 'all'}
				onClick={() => toggle('all')}
			>
				<Icon name="more" />
			</button>
			{open === null ? null : <Inside {...props} />}
		</div>
	);
}
