/** The questions of a check-in, by kind. Nothing is asked that the goal gives no room for. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { MORALES, SITTINGS, STAGES } from '../../core/goal/goal';
import { amountWords } from '../../core/progress/amount';
import { countsUp } from '../../core/progress/progress';
import { checkInWords as words } from '../../core/words';
import { Field, TextArea } from '../form/field';
import { Scale } from '../form/scale';
import { Segments, type Option } from '../form/segments';
import type { FieldsProps } from './fields-props';

const options = <T extends string>(list: readonly T[]): Option<T>[] =>
	list.map((value) => ({ value, label: value }));

/** A number makes sense unless progress is read from boxes or from a yes. */
const asksNumber = ({ goal }: FieldsProps): boolean =>
	goal.measure !== 'steps' && goal.measure !== 'yes-no' && (goal.kind === 'life' || goal.measure !== null);

function Amount(props: FieldsProps): VNode | null {
	const { goal, entry, change, objections } = props;
	if (!asksNumber(props)) return null;
	return (
		<Field label={countsUp(goal) ? words.now : words.times} for="groundwork-check-in-current">
			<div class="groundwork-amount">
				<input
					id="groundwork-check-in-current"
					type="text"
					inputMode="decimal"
					autoComplete="off"
					value={entry.current}
					aria-invalid={objections.current !== undefined}
					aria-describedby="groundwork-check-in-said"
					onInput={(event) => change({ current: event.currentTarget.value })}
				/>
				{goal.unit === null ? null : <span>{goal.unit}</span>}
				{goal.target === null ? null : (
					<span class="groundwork-muted">{words.of(amountWords(goal.target))}</span>
				)}
			</div>
			<p class="groundwork-form-said" id="groundwork-check-in-said">
				{objections.current}
			</p>
		</Field>
	);
}

export function LifeFields(props: FieldsProps): VNode {
	const { entry, change } = props;
	return (
		<>
			<Amount {...props} />
			<Field label={words.energy}>
				<Segments
					label={words.energyName}
					options={options(MORALES)}
					value={entry.morale}
					onChange={(morale) => change({ morale })}
				/>
			</Field>
			<Field label={words.sure} for="groundwork-check-in-sure">
				<Scale
					id="groundwork-check-in-sure"
					value={entry.confidence}
					leave={words.leaveOut}
					unsaid={words.unsaid}
					onChange={(confidence) => change({ confidence })}
				/>
			</Field>
			<TextArea
				id="groundwork-check-in-text"
				label={words.add}
				value={entry.text}
				onInput={(text) => change({ text })}
			/>
		</>
	);
}

/** Off until asked for, or where the goal has one already (domain.md §10). */
function Closeness({ goal, entry, change }: FieldsProps): VNode {
	const [asked, setAsked] = useState(goal.closeness !== null);
	if (!asked)
		return (
			<button
				type="button"
				class="groundwork-quiet-button groundwork-more-field"
				onClick={() => setAsked(true)}
			>
				{words.rate}
			</button>
		);
	return (
		<Field label={words.closeness} for="groundwork-check-in-closeness">
			<Scale
				id="groundwork-check-in-closeness"
				value={entry.closeness}
				leave={words.leaveOut}
				unsaid={words.unsaid}
				onChange={(closeness) => change({ closeness })}
			/>
		</Field>
	);
}

export function TherapyFields(props: FieldsProps): VNode {
	const { entry, change } = props;
	return (
		<>
			<Field label={words.noticed} for="groundwork-check-in-noticed">
				<textarea
					id="groundwork-check-in-noticed"
					value={entry.noticed}
					onInput={(event) => change({ noticed: event.currentTarget.value })}
				/>
			</Field>
			<Field label={words.stage}>
				<p class="groundwork-hint">{words.stageHint}</p>
				<Segments
					label={words.stageName}
					options={options(STAGES)}
					value={entry.stage}
					onChange={(stage) => change({ stage })}
				/>
			</Field>
			<Amount {...props} />
			<Closeness {...props} />
			<Field label={words.sitting}>
				<Segments
					label={words.sittingName}
					options={options(SITTINGS)}
					value={entry.sitting}
					onChange={(sitting) => change({ sitting })}
				/>
			</Field>
			<label class="groundwork-tick">
				<input
					type="checkbox"
					checked={entry.talked}
					onChange={(event) => change({ talked: event.currentTarget.checked })}
				/>
				<span>{words.talked}</span>
			</label>
		</>
	);
}
