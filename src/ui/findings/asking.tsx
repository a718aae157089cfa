import type { VNode } from 'preact';
import type { Letters } from '../../core/goal/goal';
import type { Action, Answer, Finding } from '../../core/smart/rule';
import { smartWords as words } from '../../core/words/smart';
import { Tile } from '../letters/letters';

/** What a person may choose beside a finding's own choices. They stay quiet: not now is as good an answer. */
const quiet = (): readonly Action[] =>
	(['not-now', 'doesnt-fit'] as const).map((id) => ({ id, label: words.actions[id] }));

export type Acting = (action: Action, finding: Finding | null) => void;

interface ChoicesProps {
	readonly finding: Finding | null;
	readonly actions: readonly Action[];
	readonly onAct: Acting;
}

function Choices({ finding, actions, onAct }: ChoicesProps): VNode {
	const all = [
		...actions.map((action) => ({ action, quiet: false })),
		...(finding ? quiet() : []).map((action) => ({ action, quiet: true })),
	];
	return (
		<span class="groundwork-choices">
			{all.map(({ action, quiet }) => (
				<button
					key={action.label}
					type="button"
					class={quiet ? 'groundwork-quiet-button' : ''}
					onClick={() => onAct(action, finding)}
				>
					{action.label}
				</button>
			))}
		</span>
	);
}

/** One question: letter, the words it goes by, the question, its choices. */
export function Asking(props: {
	readonly finding: Finding;
	readonly letters: Letters | null;
	readonly onAct: Acting;
	/** Words are not quoted where they can be seen, or where the goal is private. */
	readonly quiet?: boolean;
}): VNode {
	const { finding, letters } = props;
	return (
		<div class="groundwork-finding">
			{finding.letter && letters ? (
				<Tile letter={finding.letter} state={letters[finding.letter]} />
			) : (
				<span class="groundwork-letter" />
			)}
			<div>
				<p>
					{finding.evidence && props.quiet !== true && !finding.message.includes(finding.evidence) ? (
						<q class="groundwork-evidence">{finding.evidence}</q>
					) : null}
					{finding.message}
				</p>
				<Choices finding={finding} actions={finding.actions} onAct={props.onAct} />
			</div>
		</div>
	);
}

/** Why a letter is found, and what of it could be kept as a property. */
export function Answered(props: { readonly answer: Answer; readonly onAct: Acting }): VNode {
	const { answer } = props;
	const from = answer.evidence ?? answer.property;
	return (
		<div class="groundwork-finding">
			<Tile letter={answer.letter} state="found" />
			<div>
				<p>
					{answer.evidence ? <q class="groundwork-evidence">{answer.evidence}</q> : null}
					{answer.evidence ? words.answered : from ? words.answeredBy(from) : words.answeredLinked}
				</p>
				{answer.actions.length ? (
					<Choices finding={null} actions={answer.actions} onAct={props.onAct} />
				) : null}
			</div>
		</div>
	);
}
