import type { VNode } from 'preact';
import { MEASURES } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { DateField, Field, TextField } from '../form/field';
import { Scale } from '../form/scale';
import type { Option } from '../form/segments';
import { Select } from '../form/select';
import { Amounts } from './amounts';
import { AreaField } from './area-field';
import type { LifeDraft } from './draft';
import type { FieldsProps } from './fields-props';
import { More } from './more';

const MEASURE_OPTIONS: readonly Option<string>[] = (['', ...MEASURES] as const).map((value) => ({
	value,
	label: words.measures[value],
}));
/** Why, how sure, and what could come next. */
function Answers({ id, draft, change }: FieldsProps<LifeDraft>): VNode {
	return (
		<>
			<TextField
				id={`${id}-why`}
				label={words.why}
				placeholder={words.optional}
				value={draft.why}
				onInput={(why) => change({ why })}
			/>
			<Field label={words.confidence} for={`${id}-sure`}>
				<Scale
					id={`${id}-sure`}
					value={draft.confidence}
					leave={words.notNow}
					unsaid={words.unsaid}
					onChange={(confidence) => change({ confidence })}
				/>
			</Field>
			<TextField
				id={`${id}-next`}
				label={words.nextStep}
				placeholder={words.nextStepHint}
				value={draft.nextStep}
				onInput={(nextStep) => change({ nextStep })}
			/>
		</>
	);
}

/** The few questions of a life goal. Each may stay empty. */
export function LifeFields(props: FieldsProps<LifeDraft>): VNode {
	const { id, draft, change } = props;
	const measure = (
		<Field label={words.measure} for={`${id}-measure`}>
			<Select
				id={`${id}-measure`}
				options={MEASURE_OPTIONS}
				value={draft.measure}
				onChange={(next) => change({ measure: MEASURES.find((known) => known === next) ?? '' })}
			/>
		</Field>
	);
	const days = (
		<>
			<DateField id={`${id}-due`} label={words.due} value={draft.due} onInput={(due) => change({ due })} />
			<DateField
				id={`${id}-review`}
				label={words.review}
				value={draft.review}
				onInput={(review) => change({ review })}
			/>
		</>
	);
	return (
		<>
			{props.bare === true ? (
				<>
					<div class="groundwork-columns is-three">
						{measure}
						{days}
					</div>
					<Amounts {...props} />
				</>
			) : (
				<>
					<div class="groundwork-columns">
						<AreaField
							id={`${id}-area`}
							areas={props.areas.life}
							value={draft.area ?? ''}
							onChange={(area) => change({ area })}
						/>
						{measure}
					</div>
					<Amounts {...props} />
					<div class="groundwork-columns">{days}</div>
				</>
			)}
			<Answers {...props} />
			<More {...props} />
		</>
	);
}
