/** The check-in form (look.md §8): everything may stay empty, and the exact line that will be written stands below. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day, Goal } from '../../core/goal/goal';
import { readEntry, type Checked, type Entry, type Objections } from '../../core/progress/entry';
import { checkInWords as words } from '../../core/words';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { Segments } from '../form/segments';
import { Icon } from '../icon';
import { Preview } from './preview';
import { LifeFields, TherapyFields } from './fields';
import type { FieldsProps } from './fields-props';

export interface CheckInFormProps {
	readonly goal: Goal;
	/** As it may be seen. */
	readonly title: string;
	/** "Last note: 16 November, 3.2 km". */
	readonly last: string;
	readonly first: Entry;
	readonly today: Day;
	/** The line that this would write, and where. */
	readonly lineOf: (checked: Checked, to: Entry['to']) => string;
	/** Writes it; the answer is a sentence where that was not possible. */
	readonly onAdd: (checked: Checked, to: Entry['to']) => Promise<string | null>;
	readonly onCancel: () => void;
}

function Subject({ goal, title, last }: Pick<CheckInFormProps, 'goal' | 'title' | 'last'>): VNode {
	const therapy = goal.kind === 'therapy';
	return (
		<div class={therapy ? 'groundwork-subject is-therapy' : 'groundwork-subject'}>
			<Icon name={goal.private ? 'lock' : therapy ? 'sprout' : 'flag'} />
			<span>
				<strong>{title}</strong>
				<br />
				<span class="groundwork-muted">{last}</span>
			</span>
		</div>
	);
}

function Where({ entry, change, objections }: FieldsProps): VNode {
	const [another, setAnother] = useState(false);
	return (
		<Field label={words.where}>
			<div class="groundwork-where">
				<Segments
					label={words.where}
					options={[
						{ value: 'goal', label: words.here },
						{ value: 'daily', label: words.journal },
					]}
					value={entry.to}
					always
					onChange={(to) => (to === null ? undefined : change({ to }))}
				/>
				{another ? (
					<input
						type="date"
						aria-label={words.day}
						value={entry.day}
						onInput={(event) => change({ day: event.currentTarget.value })}
					/>
				) : (
					<button type="button" class="groundwork-quiet-button" onClick={() => setAnother(true)}>
						{words.anotherDay}
					</button>
				)}
			</div>
			{objections.day ? <p class="groundwork-form-said">{objections.day}</p> : null}
		</Field>
	);
}

interface Draft extends FieldsProps {
	readonly checked: Checked | null;
	/** What the whole lacks (only after a try), or why it was not written. */
	readonly said: string;
	readonly busy: boolean;
	readonly add: () => Promise<void>;
}

/** The form as it stands. Nothing is handed on where anything in it is not understood. */
function useDraft({ goal, first, today, onAdd }: CheckInFormProps): Draft {
	const [entry, setEntry] = useState(first);
	const [tried, setTried] = useState(false);
	const [refusal, setRefusal] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const reading = readEntry(entry, goal.kind, today);
	const objections: Objections = reading.ok ? {} : reading.objections;
	return {
		goal,
		entry,
		objections,
		checked: reading.ok ? reading.checked : null,
		said: refusal ?? (tried ? (objections.all ?? '') : ''),
		busy,
		change: (changes) => {
			setEntry((now) => ({ ...now, ...changes }));
			setRefusal(null);
		},
		add: async () => {
			setTried(true);
			if (!reading.ok || busy) return;
			setBusy(true);
			setRefusal(await onAdd(reading.checked, entry.to));
			setBusy(false);
		},
	};
}

export function CheckInForm(props: CheckInFormProps): VNode {
	const draft = useDraft(props);
	const { checked, entry, goal } = draft;
	const Fields = goal.kind === 'life' ? LifeFields : TherapyFields;
	return (
		<div
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
				event.preventDefault();
				void draft.add();
			}}
		>
			<Form
				cancel={words.cancel}
				save={words.addIt}
				said={draft.said}
				disabled={draft.busy}
				onSave={() => void draft.add()}
				onCancel={props.onCancel}
			>
				<Subject {...props} />
				<Fields {...draft} />
				<Where {...draft} />
				<Preview line={checked && props.lineOf(checked, entry.to)} />
			</Form>
		</div>
	);
}
