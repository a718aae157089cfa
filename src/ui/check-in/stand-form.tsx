/** How a goal stands: one choice, one question that may stay empty, the line that will be written. No applause. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Goal, Status } from '../../core/goal/goal';
import { choicesFor } from '../../core/progress/stand';
import { checkInWords, standWords as words } from '../../core/words';
import { TextArea } from '../form/field';
import { Form } from '../form/form';
import { radioKey, tabStop } from '../form/radio';
import { Icon, type IconName } from '../icon';
import { Preview } from './preview';

export interface StandFormProps {
	readonly goal: Goal;
	readonly title: string;
	/** What is chosen at first. */
	readonly first: Status | null;
	readonly lineOf: (status: Status, said: string) => string;
	readonly onSave: (status: Status, said: string) => void;
	readonly onCancel: () => void;
}

const ICONS: Readonly<Record<Status, IconName>> = {
	done: 'check',
	resting: 'pause',
	released: 'arrow-right',
	active: 'flag',
	someday: 'circle-dot',
};

/** The one question that goes with a choice; none for resting and taking up again. */
function questionFor(status: Status | null): string | null {
	return status === 'released' ? words.rather : status === 'done' ? words.competence : null;
}

function Choices(props: {
	readonly goal: Goal;
	readonly status: Status | null;
	readonly onChange: (status: Status) => void;
}): VNode {
	const { goal, status, onChange } = props;
	const all = choicesFor(goal);
	const chosen = status === null ? -1 : all.indexOf(status);
	return (
		<div class="groundwork-kinds groundwork-stands" role="radiogroup" aria-label={words.title}>
			{all.map((one, at) => (
				<button
					key={one}
					type="button"
					role="radio"
					aria-checked={at === chosen}
					tabIndex={tabStop(at, chosen)}
					class={`groundwork-kind${at === chosen ? ' is-active' : ''}`}
					onClick={() => onChange(one)}
					onKeyDown={(event) => {
						const next = all[radioKey(event, at, all.length) ?? -1];
						if (next) onChange(next);
					}}
				>
					<Icon name={one === 'active' && goal.kind === 'therapy' ? 'sprout' : ICONS[one]} />
					<span class="groundwork-kind-name">{words.choose(one, goal.kind)}</span>
					<span class="groundwork-kind-about">{words.about(one, goal.kind)}</span>
				</button>
			))}
		</div>
	);
}

export function StandForm({ goal, title, first, lineOf, onSave, onCancel }: StandFormProps): VNode {
	const [status, setStatus] = useState(first);
	const [said, setSaid] = useState('');
	const question = questionFor(status);
	const answer = question === null ? '' : said;
	return (
		<Form
			cancel={checkInWords.cancel}
			save={words.save}
			disabled={status === null}
			onSave={() => (status === null ? undefined : onSave(status, answer))}
			onCancel={onCancel}
		>
			<p class="groundwork-stand-title">{title}</p>
			<Choices goal={goal} status={status} onChange={setStatus} />
			{question === null ? null : (
				<TextArea
					id="groundwork-stand-said"
					label={question}
					value={said}
					hint={words.optional}
					onInput={setSaid}
				/>
			)}
			{status === null ? null : <Preview line={lineOf(status, answer)} />}
		</Form>
	);
}
