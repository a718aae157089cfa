import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { LETTERS, type Letter, type Letters, type Path, type Problem } from '../../core/goal/goal';
import type { Action, Finding } from '../../core/smart/rule';
import { smartWords as words } from '../../core/words/smart';
import { Icon } from '../icon';
import { LettersPicture } from '../letters/letters';
import { Asking } from './asking';
import { Walked } from './walked';

/** One goal with something to look at. Titles and words come as they may be shown. */
export interface FoundGoal {
	readonly path: Path;
	readonly title: string;
	readonly areas: readonly string[];
	readonly kind: 'life' | 'therapy';
	/** Words are not quoted. */
	readonly private: boolean;
	readonly letters: Letters | null;
	readonly findings: readonly Finding[];
	readonly problems: readonly Problem[];
}

export interface Filter {
	readonly letter: Letter | '';
	readonly area: string;
}

export interface FindingsProps {
	/** All goals that were looked at; those with nothing to say are left out here. */
	readonly goals: readonly FoundGoal[];
	readonly unreadable: readonly {
		readonly path: Path;
		readonly reason: string;
		readonly line: number | null;
		/** The name to show, where it is not the path. */
		readonly shown?: string;
	}[];
	readonly reading: boolean;
	readonly filter: Filter;
	readonly onFilter: (filter: Filter) => void;
	readonly onOpen: (event: MouseEvent | KeyboardEvent, path: Path, line?: number | null) => void;
	readonly onPreview?: (event: MouseEvent, path: Path) => void;
	readonly onAct: (path: Path, action: Action, finding: Finding | null) => void;
}

function GoalFindings({ goal, props }: { readonly goal: FoundGoal; readonly props: FindingsProps }): VNode {
	return (
		<section class="groundwork-finding-goal">
			<header>
				<Icon name={goal.kind === 'life' ? 'flag' : 'sprout'} />
				<a
					class="groundwork-card-title"
					href="#"
					onClick={(event) => {
						event.preventDefault();
						props.onOpen(event, goal.path);
					}}
					onMouseOver={(event) => props.onPreview?.(event, goal.path)}
				>
					{goal.title}
				</a>
				<span class="groundwork-muted">{goal.areas.join(', ')}</span>
				{goal.letters ? <LettersPicture letters={goal.letters} /> : null}
			</header>
			<ul>
				{goal.findings.map((finding) => (
					<li key={finding.rule}>
						<Asking
							finding={finding}
							letters={goal.letters}
							quiet={goal.private}
							onAct={(action, one) => props.onAct(goal.path, action, one)}
						/>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Properties and notes that could not be read fully: no questions, a place to look (decisions 2 and 3). */
function Unread({ props }: { readonly props: FindingsProps }): VNode | null {
	const lines = [
		...props.goals.flatMap((goal) =>
			goal.problems.map(({ property, message, line }) => ({
				path: goal.path,
				title: goal.title,
				said: `${property}: ${message}`,
				line,
			})),
		),
		...props.unreadable.map(({ path, reason, line, shown }) => ({
			path,
			title: shown ?? path,
			said: reason,
			line,
		})),
	];
	if (!lines.length) return null;
	return (
		<section class="groundwork-finding-goal">
			<header>
				<Icon name="file-text" />
				<span class="groundwork-card-title">{words.unread}</span>
			</header>
			<ul>
				{lines.map(({ path, title, said, line }) => (
					<li key={`${path}${said}`} class="groundwork-finding">
						<p>
							<a
								class="groundwork-link"
								href="#"
								onClick={(event) => {
									event.preventDefault();
									props.onOpen(event, path, line);
								}}
							>
								{title}
							</a>{' '}
							{said}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function Toolbar({ props, shown }: { readonly props: FindingsProps; readonly shown: number }): VNode {
	const { filter, onFilter } = props;
	const life = props.goals.filter(({ letters }) => letters).length;
	const areas = [
		...new Set([
			filter.area,
			...props.goals.flatMap(({ areas, findings }) => (findings.length ? areas : [])),
		]),
	].filter(Boolean);
	return (
		<div class="groundwork-toolbar">
			<span class="groundwork-findings-count" role="status">
				{props.reading ? words.reading : life ? words.count(shown, life) : ''}
			</span>
			<span class="groundwork-toolbar-space" />
			<select
				class="dropdown groundwork-select"
				aria-label={words.byLetter}
				value={filter.letter}
				onChange={(event) => onFilter({ ...filter, letter: event.currentTarget.value as Letter | '' })}
			>
				<option value="">{words.allLetters}</option>
				{LETTERS.map((letter) => (
					<option key={letter} value={letter}>
						{words.letters[letter]}
					</option>
				))}
			</select>
			<select
				class="dropdown groundwork-select"
				aria-label={words.byArea}
				value={filter.area}
				onChange={(event) => onFilter({ ...filter, area: event.currentTarget.value })}
			>
				<option value="">{words.allAreas}</option>
				{areas.sort().map((area) => (
					<option key={area}>{area}</option>
				))}
			</select>
		</div>
	);
}

/** Goals drawn at first, and with each "show more". */
const STEP = 60;

/** All that may be looked at, by goal; arrow keys walk the goals and choices. */
export function Findings(props: FindingsProps): VNode {
	const { filter } = props;
	const [most, setMost] = useState(STEP);
	const shown = props.goals
		.filter(({ areas }) => !filter.area || areas.includes(filter.area))
		.map((goal) => ({
			...goal,
			findings: goal.findings.filter(({ letter }) => !filter.letter || letter === filter.letter),
		}))
		.filter(({ findings }) => findings.length > 0);
	return (
		<Walked class="groundwork-findings">
			<Toolbar props={props} shown={shown.length} />
			<div class="groundwork-findings-body">
				{shown.slice(0, most).map((goal) => (
					<GoalFindings key={goal.path} goal={goal} props={props} />
				))}
				{shown.length > most ? (
					<button type="button" class="groundwork-more" onClick={() => setMost(most + STEP)}>
						{words.showMore(shown.length - most)}
					</button>
				) : null}
				{shown.length === 0 && !props.reading ? <p class="groundwork-lead">{words.nothing}</p> : null}
				<Unread props={props} />
				<p class="groundwork-aside-foot">{words.foot}</p>
			</div>
		</Walked>
	);
}
