/** The check-in form (look.md §8): everything may stay empty, and the exact line that will be written stands below. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day, Goal } from '../../core/goal/goal';
import { readEntry, type Checked, type Entry, type Objections } from '../../core/progress/entry';
import { checkInWords as words } from '../../core/words';
import { Field } from '../form/field';
import { Segments } from '../form/segments';
import { Icon } from '../icon';
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

/** What is shown as it is typed: an unreadable number or day; what the whole lacks only after a try. */
function said(objections: Objections, tried: boolean, refusal: string | null): string {
	return refusal ?? (tried ? (objections.all ?? '') : '');
}

export function CheckInForm(props: CheckInFormProps): VNode {
	const { goal, first, today, onAdd } = props;
	const [entry, setEntry] = useState(first);
	const [tried, setTried] = useState(false);
	const [refusal, setRefusal] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const reading = readEntry(entry, goal.kind, today);
	const objections: Objections = reading.ok ? {} : reading.objections;
	const change = (changes: Partial<Entry>): void => {
		setEntry((now) => ({ ...now, ...changes }));
		setRefusal(null);
	};
	const add = async (): Promise<void> => {
		setTried(true);
		if (!reading.ok || busy) return;
		setBusy(true);
		setRefusal(await onAdd(reading.checked, entry.to));
		setBusy(false);
	};
	const fields = { goal, entry, objections, change };
	return (
		<form
			class="groundwork-form"
			onSubmit={(event) => {
				event.preventDefault();
				void add();
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
				event.preventDefault();
				void add();
			}}
		>
			<Subject {...props} />
			{goal.kind === 'life' ? <LifeFields {...fields} /> : <TherapyFields {...fields} />}
			<Where {...fields} />
			<div class="groundwork-preview">
				<span>{words.preview}</span>
				<code class={reading.ok ? '' : 'is-unwritten'}>
					{reading.ok ? props.lineOf(reading.checked, entry.to) : words.previewEmpty}
				</code>
			</div>
			<p class="groundwork-form-said" role="status">
				{said(objections, tried, refusal)}
			</p>
			<div class="groundwork-form-foot">
				<span class="groundwork-modal-note" />
				<button type="button" onClick={props.onCancel}>
					{words.cancel}
				</button>
				<button type="submit" class="mod-cta" disabled={busy}>
					{words.addIt}
				</button>
			</div>
		</form>
	);
}
