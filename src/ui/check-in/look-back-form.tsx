/** Ticks left, the page right: the look-back note is built from what is ticked. */
import type { VNode } from 'preact';
import type { Path } from '../../core/goal/goal';
import type { Span } from '../../core/progress/look-back';
import { checkInWords, lookBackWords as words } from '../../core/words';
import { Form } from '../form/form';
import { Segments } from '../form/segments';
import { NotePage } from './note-page';

export type SpanChoice = 'week' | 'month' | 'quarter';

export interface Tickable {
	readonly path: Path;
	readonly title: string;
	/** "3 check-ins, 1 mention". */
	readonly about: string;
	readonly ticked: boolean;
}

export interface LookBackFormProps {
	readonly span: Span;
	readonly choice: SpanChoice | null;
	readonly goals: readonly Tickable[];
	/** The note as it will be made. */
	readonly text: string;
	/** A line below the page, or null. */
	readonly said: string | null;
	readonly onSpan: (choice: SpanChoice) => void;
	readonly onDays: (span: Span) => void;
	readonly onTick: (path: Path, ticked: boolean) => void;
	readonly onMake: () => void;
	readonly onCancel: () => void;
}

const CHOICES = (['week', 'month', 'quarter'] as const).map((value) => ({
	value,
	label: words.spans[value],
}));

function Days({ span, onDays }: Pick<LookBackFormProps, 'span' | 'onDays'>): VNode {
	const day = (which: keyof Span, label: string): VNode => (
		<label class="groundwork-day">
			<span class="groundwork-muted">{label}</span>
			<input
				type="date"
				value={span[which]}
				onInput={(event) => {
					const { value } = event.currentTarget;
					if (value) onDays({ ...span, [which]: value });
				}}
			/>
		</label>
	);
	return (
		<div class="groundwork-days">
			{day('from', words.from)}
			{day('to', words.to)}
		</div>
	);
}

function Ticks({ goals, onTick }: Pick<LookBackFormProps, 'goals' | 'onTick'>): VNode {
	if (!goals.length) return <p class="groundwork-muted">{checkInWords.noGoals}</p>;
	return (
		<fieldset class="groundwork-ticks">
			<legend class="groundwork-label">{words.which}</legend>
			<p class="groundwork-hint">{words.whichHint}</p>
			{goals.map(({ path, title, about, ticked }) => (
				<label key={path} class="groundwork-tick">
					<input
						type="checkbox"
						checked={ticked}
						onChange={(event) => onTick(path, event.currentTarget.checked)}
					/>
					<span>
						{title} <span class="groundwork-muted">{about}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}

export function LookBackForm(props: LookBackFormProps): VNode {
	const { choice, span, goals, text, onSpan } = props;
	return (
		<Form
			cancel={checkInWords.cancel}
			save={words.make}
			said={props.said}
			disabled={!goals.some(({ ticked }) => ticked)}
			onSave={props.onMake}
			onCancel={props.onCancel}
		>
			<div class="groundwork-brief groundwork-look-back">
				<div class="groundwork-form">
					<div class="groundwork-field">
						<span class="groundwork-label">{words.span}</span>
						<Segments
							label={words.span}
							options={CHOICES}
							value={choice}
							always
							onChange={(next) => (next === null ? undefined : onSpan(next))}
						/>
						<Days span={span} onDays={props.onDays} />
					</div>
					<Ticks goals={goals} onTick={props.onTick} />
				</div>
				<NotePage text={text} label={words.preview} />
			</div>
		</Form>
	);
}
