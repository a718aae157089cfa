import type { VNode } from 'preact';
import type { Kind, Strength } from '../../core/goal/goal';
import { createWords } from '../../core/words/create';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { GoalPicker } from './goal-picker';
import type { Pickable } from './picking';
import { Picked } from './picked';

const words = createWords.serve;

/** The one link that is being added. */
export interface ServeDraft {
	readonly goal: Pickable | null;
	readonly strength: Strength | null;
	readonly because: string;
}

interface ServesFormProps {
	readonly id: string;
	/** The kind of goal to pick. */
	readonly picks: Kind;
	readonly goals: readonly Pickable[];
	readonly draft: ServeDraft;
	/** In discreet mode therapy goals cannot be listed. */
	readonly hidden: boolean;
	readonly said: string | null;
	readonly onChange: (changes: Partial<ServeDraft>) => void;
	readonly onAdd: () => void;
	readonly onCancel: () => void;
}

function Which({ id, picks, goals, draft, onChange }: ServesFormProps): VNode {
	const life = picks === 'life';
	return (
		<Field label={life ? words.pickLife : words.pickTherapy} for={id}>
			{draft.goal === null ? (
				<GoalPicker
					id={id}
					label={life ? createWords.addServes : words.addTherapy}
					goals={goals}
					onPick={(goal) => onChange({ goal })}
				/>
			) : (
				<Picked
					kind={picks}
					name={draft.goal.title}
					strength={draft.strength}
					because={draft.because}
					onChange={onChange}
					onRemove={() => onChange({ goal: null })}
				/>
			)}
		</Field>
	);
}

/** Adds one link between a therapy goal and a life goal, from either end. */
export const ServesForm = (props: ServesFormProps): VNode => (
	<Form
		cancel={createWords.cancel}
		save={words.add}
		said={props.said}
		disabled={props.hidden}
		onSave={props.onAdd}
		onCancel={props.onCancel}
	>
		{props.hidden ? <p class="groundwork-hint">{words.hidden}</p> : <Which {...props} />}
	</Form>
);
