import type { VNode } from 'preact';
import { ASKED, type Asked, type Felt, isLow } from '../../core/brief/alliance';
import { allianceWords as words } from '../../core/words/alliance';
import { GoalPicker } from '../create/goal-picker';
import type { Pickable } from '../create/picking';
import { Field, TextArea } from '../form/field';
import { Form } from '../form/form';
import { Segments } from '../form/segments';
import { Icon } from '../icon';

export interface AllianceFormProps {
	readonly felt: Felt;
	/** "about the same" or "has shifted" per question, once there are enough entries. */
	readonly changes: Readonly<Record<Asked, string | null>>;
	readonly goals: readonly Pickable[];
	readonly aim: Pickable | null;
	readonly said: string | null;
	readonly onChange: (changes: Partial<Felt>) => void;
	readonly onAim: (goal: Pickable | null) => void;
	readonly onSave: () => void;
	readonly onCancel: () => void;
}

function Question({ asked, felt, changes, onChange }: AllianceFormProps & { readonly asked: Asked }): VNode {
	const options = words.answers[asked].map((value) => ({ value, label: value }));
	const hint = changes[asked];
	return (
		<Field label={words.questions[asked]} {...(hint === null ? {} : { hint })}>
			<Segments
				label={words.questions[asked]}
				options={options}
				value={felt[asked]}
				onChange={(answer) => onChange({ [asked]: answer })}
			/>
		</Field>
	);
}

function Aim({ aim, goals, onAim }: AllianceFormProps): VNode {
	return (
		<Field label={words.aim} for="groundwork-aim">
			{aim === null ? (
				<GoalPicker id="groundwork-aim" label={words.addAim} goals={goals} onPick={onAim} />
			) : (
				<span class="groundwork-chip">
					{aim.title}
					<button type="button" class="clickable-icon" aria-label={words.cancel} onClick={() => onAim(null)}>
						<Icon name="x" />
					</button>
				</span>
			)}
		</Field>
	);
}

/** Four words about working together. Everything may stay empty. */
export function AllianceForm(props: AllianceFormProps): VNode {
	const { felt, onChange } = props;
	return (
		<Form
			cancel={words.cancel}
			save={words.save}
			said={props.said ?? words.kept}
			onSave={props.onSave}
			onCancel={props.onCancel}
		>
			{ASKED.map((asked) => (
				<Question key={asked} {...props} asked={asked} />
			))}
			{felt.same_page === null || props.goals.length === 0 ? null : <Aim {...props} />}
			<TextArea
				id="groundwork-unsaid"
				label={words.questions.unsaid}
				placeholder={words.optional}
				value={felt.unsaid}
				onInput={(unsaid) => onChange({ unsaid })}
			/>
			{isLow(felt) ? <p class="groundwork-offer">{words.bring}</p> : null}
		</Form>
	);
}
