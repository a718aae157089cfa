/** "4 active · 2 moved this month", check in, and what filters. No percent, no total bar. */
import type { VNode } from 'preact';
import type { Summary } from '../../core/progress/summary';
import { progressWords as words } from '../../core/words';
import type { Option } from '../form/segments';
import { Select } from '../form/select';
import { Icon } from '../icon';
import type { ProgressActions } from './card';
import { GROUPS, readChoice, SORTS, STATUS_CHOICES, type Choice } from './choice';

export interface HeadProps {
	readonly summary: Summary;
	readonly choice: Choice;
	readonly areas: readonly Option<string>[];
	readonly actions: ProgressActions;
	readonly onChoose: (changes: Partial<Choice>) => void;
}

type Named = Readonly<Record<string, string>>;

/** What can be chosen, by the part of the choice it sets. */
function selects({
	areas,
}: HeadProps): [key: 'area' | 'status' | 'sort' | 'group', label: string, all: Option<string>[]][] {
	const of = (list: readonly string[], labels: Named): Option<string>[] =>
		list.map((value) => ({ value, label: labels[value] ?? value }));
	return [
		['area', words.area, [{ value: '', label: words.allAreas }, ...areas]],
		['status', words.status, of(STATUS_CHOICES, words.statuses)],
		['sort', words.sort, of(SORTS, words.sorts)],
		['group', words.group, of(GROUPS, words.groups)],
	];
}

function Filters(props: HeadProps): VNode {
	return (
		<div class="groundwork-filters">
			{selects(props)
				.filter(([, , all]) => all.length > 1)
				.map(([key, label, all]) => (
					<Select
						key={key}
						id={`groundwork-filter-${key}`}
						label={label}
						options={all}
						value={props.choice[key]}
						onChange={(value) => props.onChoose({ [key]: readChoice({ [key]: value })[key] })}
					/>
				))}
		</div>
	);
}

/** The button that unfolds the filters; it stands beside the first section's name. */
export function FilterButton({ choice, onChoose }: Pick<HeadProps, 'choice' | 'onChoose'>): VNode {
	const chosen = choice.area !== '' || choice.status !== 'active';
	return (
		<button
			type="button"
			class={`clickable-icon groundwork-filter-button${chosen || choice.open ? ' is-active' : ''}`}
			aria-label={words.filters}
			aria-expanded={choice.open}
			onClick={() => onChoose({ open: !choice.open })}
		>
			<Icon name="list-filter" />
		</button>
	);
}

export function Head(props: HeadProps): VNode {
	const { summary, choice, actions } = props;
	return (
		<>
			<div class="groundwork-progress-head">
				<div class="groundwork-summary">{words.summary(summary.active, summary.movedThisMonth)}</div>
				<button type="button" class="groundwork-check-in" onClick={() => actions.checkIn(null)}>
					<Icon name="pencil-line" />
					{words.checkIn}
				</button>
			</div>
			{choice.open ? <Filters {...props} /> : null}
		</>
	);
}
