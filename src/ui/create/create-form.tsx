import type { VNode } from 'preact';
import type { Kind, Letters } from '../../core/goal/goal';
import { statusLine } from '../../core/report/status-line';
import { createWords as words } from '../../core/words/create';
import { Form } from '../form/form';
import type { Option } from '../form/segments';
import { Icon } from '../icon';
import { LettersPicture } from '../letters/letters';
import { changed, type Changes, type Choice, type Draft, namesOf } from './draft';
import type { Pickable } from './picking';
import { Kinds } from './kinds';
import { LifeFields } from './life-fields';
import { Pair } from './pair';
import type { Sorting } from './sorting-line';
import { TherapyFields } from './therapy-fields';

export interface CreateFormProps {
	/** Stands before the ids of all controls. */
	readonly id: string;
	readonly draft: Draft;
	readonly choices: readonly Choice[];
	readonly sorting: Sorting;
	readonly areas: Readonly<Record<Kind, readonly Option<string>[]>>;
	readonly goals: readonly Pickable[];
	/** The five letters of the life goal as it stands in the form. */
	readonly letters: Letters | null;
	/** Where the notes will be made; null where a note is turned. */
	readonly folder: string | null;
	/** One quiet sentence below the form, e.g. why nothing was made. */
	readonly said: string | null;
	readonly button: string;
	/** A write is on its way. */
	readonly busy: boolean;
	readonly onChange: (changes: Changes<Draft>) => void;
	/** "Not now" to the linked twin. */
	readonly onLeaveTwin: () => void;
	readonly onCreate: () => void;
	readonly onCancel: () => void;
}

/** Offers the second half once: a question with two answers, never a step in the way. */
function Twin({ sorting, draft, onChange, onLeaveTwin }: CreateFormProps): VNode | null {
	if (sorting.twin === null || draft.choice === null || draft.choice === 'both') return null;
	if (draft.choice === sorting.twin) return null;
	return (
		<div class="groundwork-offer">
			<p>{words.twin[sorting.twin]}</p>
			<div class="groundwork-choices">
				<button type="button" onClick={() => onChange({ choice: 'both' })}>
					{words.twin.make}
				</button>
				<button type="button" class="groundwork-quiet-button" onClick={onLeaveTwin}>
					{words.twin.leave}
				</button>
			</div>
		</div>
	);
}

function Life(props: CreateFormProps & { readonly bare: boolean }): VNode {
	const { letters, draft, onChange } = props;
	return (
		<>
			{letters === null ? null : (
				<div class="groundwork-letters-row">
					<LettersPicture letters={letters} />
					<p class="groundwork-status-line">{statusLine(letters)}</p>
				</div>
			)}
			<LifeFields
				{...props}
				id={`${props.id}-life`}
				draft={draft.life}
				change={(changes) => onChange((now) => ({ life: changed(now.life, changes) }))}
			/>
		</>
	);
}

const Therapy = (props: CreateFormProps & { readonly bare: boolean }): VNode => (
	<TherapyFields
		{...props}
		id={`${props.id}-therapy`}
		draft={props.draft.therapy}
		change={(changes) => props.onChange((now) => ({ therapy: changed(now.therapy, changes) }))}
	/>
);

/** The questions of the kind that was chosen; in "both" the two halves first, and their questions folded. */
function Questions(props: CreateFormProps): VNode | null {
	const { draft, id } = props;
	if (draft.choice === 'life') return <Life {...props} bare={false} />;
	if (draft.choice === 'therapy') return <Therapy {...props} bare={false} />;
	if (draft.choice === null) return null;
	const names = namesOf(draft, props.sorting.halves.names);
	return (
		<>
			<Pair id={id} draft={draft} names={names} areas={props.areas} change={props.onChange} />
			<details class="groundwork-more" open>
				<summary>{words.aboutLife}</summary>
				<div class="groundwork-form">
					<Life {...props} bare />
				</div>
			</details>
			<details class="groundwork-more">
				<summary>{words.aboutTherapy}</summary>
				<div class="groundwork-form">
					<Therapy {...props} bare />
				</div>
			</details>
		</>
	);
}

/** One form for every new goal: the sentence first, then the kind, then the few questions of that kind. */
export function CreateForm(props: CreateFormProps): VNode {
	const { draft, sorting } = props;
	return (
		<Form
			cancel={words.cancel}
			save={props.button}
			said={props.said}
			disabled={props.busy}
			onSave={props.onCreate}
			onCancel={props.onCancel}
			note={props.folder === null ? null : [<Icon key="icon" name="folder" />, props.folder]}
		>
			<input
				class="groundwork-sentence"
				type="text"
				aria-label={words.sentence}
				placeholder={words.sentenceHint}
				value={draft.sentence}
				onInput={(event) => props.onChange({ sentence: event.currentTarget.value })}
			/>
			<p class="groundwork-sorting" role="status">
				<Icon name="circle-question" />
				<span>{sorting.line}</span>
			</p>
			<Kinds
				choices={props.choices}
				value={draft.choice}
				suggested={sorting.suggested}
				onChange={(choice) => props.onChange({ choice })}
			/>
			{sorting.note === null ? null : <p class="groundwork-hint">{sorting.note}</p>}
			<Twin {...props} />
			<Questions {...props} />
		</Form>
	);
}
