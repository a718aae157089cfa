import type { VNode } from 'preact';
import { createWords as words } from '../../core/words/create';
import { Field, TextArea } from '../form/field';
import { AreaField } from './area-field';
import type { Served, TherapyDraft } from './draft';
import type { FieldsProps } from './fields-props';
import { GoalPicker } from './goal-picker';
import { Picked } from './picked';

/** What it may help with: what is picked as rows, then the search. */
function Serves({ id, draft, change, goals }: FieldsProps<TherapyDraft>): VNode {
	const { serves } = draft;
	const add = (one: Pick<Served, 'path' | 'name'>): void =>
		change((now) => ({ serves: [...now.serves, { ...one, strength: null, because: '' }] }));
	const left = goals.filter(({ kind, path }) => kind === 'life' && !serves.some((one) => one.path === path));
	return (
		<Field label={words.serves} for={`${id}-serves`}>
			{serves.map((one, at) => (
				<Picked
					key={one.path ?? `new ${one.name}`}
					kind="life"
					name={one.path === null ? words.newLife(one.name) : one.name}
					strength={one.strength}
					because={one.because}
					onChange={(changes) =>
						change((now) => ({
							serves: now.serves.map((other, place) => (place === at ? { ...other, ...changes } : other)),
						}))
					}
					onRemove={() => change((now) => ({ serves: now.serves.filter((_, place) => place !== at) }))}
				/>
			))}
			<GoalPicker
				id={`${id}-serves`}
				label={words.addServes}
				goals={left}
				onPick={({ path, title }) => add({ path, name: title })}
				onNew={(name) => add({ path: null, name })}
			/>
		</Field>
	);
}

/** The few questions of a therapy goal: no number, no date. Each may stay empty. */
export function TherapyFields(props: FieldsProps<TherapyDraft>): VNode {
	const { id, draft, change } = props;
	return (
		<>
			{props.bare === true ? null : (
				<AreaField
					id={`${id}-area`}
					areas={props.areas.therapy}
					value={draft.area}
					onChange={(area) => change({ area })}
				/>
			)}
			<TextArea
				id={`${id}-own`}
				label={words.ownWords}
				placeholder={words.optional}
				value={draft.words}
				onInput={(own) => change({ words: own })}
			/>
			<TextArea
				id={`${id}-notice`}
				label={words.notice}
				placeholder={words.noticeHint}
				value={draft.notice}
				onInput={(notice) => change({ notice })}
			/>
			<TextArea
				id={`${id}-sign`}
				label={words.sign}
				placeholder={words.optional}
				value={draft.sign}
				onInput={(sign) => change({ sign })}
			/>
			{props.bare === true ? null : <Serves {...props} />}
		</>
	);
}
