/** What the map shows, in words; with a goal in focus: what is around it (look.md §4, §5). */
import type { VNode } from 'preact';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';
import { LettersPicture } from '../letters/letters';
import { useUniqueId } from '../use-id';
import { faceOf } from './face';
import type { LinkSeen, Side } from './links';
import type { GoalMapProps } from './props';
import { sentencesOf, type Sentence } from './sentences';
import type { HandState } from './use-hand';
import type { Model } from './use-model';
import type { Wishes } from './wishes';

interface PanelProps {
	readonly given: GoalMapProps;
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
	/** Lies over the drawing: can be closed where it stands. */
	readonly over: boolean;
}

/** A goal's name: opens it, and lights it on the map while hovered. */
function Name({
	path,
	title,
	...props
}: PanelProps & { readonly path: string; readonly title: string }): VNode {
	return (
		<a
			class="internal-link groundwork-name"
			role="link"
			tabindex={0}
			onClick={(event) => props.given.actions.open(path, event)}
			onKeyDown={(event) => {
				if (event.key === 'Enter') props.given.actions.open(path, event);
			}}
			onMouseEnter={() => props.hand.set({ hover: path })}
			onMouseLeave={() => props.hand.set({ hover: null })}
		>
			{title}
		</a>
	);
}

function Choices({ asks, given }: PanelProps & { readonly asks: string }): VNode {
	const { actions } = given;
	return (
		<div class="groundwork-choices">
			<button onClick={() => actions.create('therapy', asks)}>{mapWords.makeTherapy}</button>
			<button class="groundwork-quiet-button" onClick={() => actions.quiet(asks, true)}>
				{mapWords.nothingInner}
			</button>
			<button class="groundwork-quiet-button" onClick={() => actions.quiet(asks, false)}>
				{mapWords.notNow}
			</button>
		</div>
	);
}

function Said({ sentence, ...props }: PanelProps & { readonly sentence: Sentence }): VNode {
	return (
		<li class="groundwork-insight">
			<p>
				{sentence.parts.map((part) =>
					typeof part === 'string' ? part : <Name key={part.path} {...props} {...part} />,
				)}
			</p>
			{sentence.asks !== undefined && <Choices {...props} asks={sentence.asks} />}
		</li>
	);
}

function Whole(props: PanelProps & { readonly id: string }): VNode {
	const { given, model } = props;
	const sentences = given.insights ? sentencesOf(given.insights, model, given.quieted) : [];
	return (
		<>
			<h3 id={props.id}>{mapWords.panel}</h3>
			<ul>
				{sentences.map((sentence) => (
					<Said key={sentence.key} {...props} sentence={sentence} />
				))}
			</ul>
			<p class="groundwork-aside-foot">{mapWords.panelFoot}</p>
		</>
	);
}

const ORDER: readonly Side[] = ['supportedBy', 'steps', 'serves', 'partOf', 'practiceFor', 'practisedBy'];

function Group({
	side,
	links,
	...props
}: PanelProps & { side: Side; links: readonly LinkSeen[] }): VNode | null {
	const { model } = props;
	if (links.length === 0) return null;
	const under = (link: LinkSeen): string => {
		const node = model.cards.get(link.other)?.node;
		return link.said || (side === 'steps' && node ? (node.facts?.value ?? '') : '');
	};
	return (
		<>
			<h4>{mapWords.headings[side]}</h4>
			<ul class="groundwork-around">
				{links.map((link) => (
					<li key={link.other}>
						{model.cards.get(link.other)?.node ? (
							<Name {...props} path={link.other} title={link.title} />
						) : (
							link.title
						)}
						<div class="groundwork-muted">{under(link)}</div>
					</li>
				))}
			</ul>
		</>
	);
}

function AroundGoal({
	focusKey,
	...props
}: PanelProps & { readonly id: string; readonly focusKey: string }): VNode {
	const { given, model, wishes } = props;
	const node = model.cards.get(focusKey)?.node;
	const links = model.links.get(focusKey) ?? [];
	const face = node && faceOf(node);
	return (
		<>
			<h3 id={props.id}>
				{face && <Icon name={face.icon} />}
				{model.titles.get(focusKey)}
			</h3>
			{face && <p class="groundwork-muted">{[face.meta, face.value].filter(Boolean).join(' · ')}</p>}
			{face?.letters && <LettersPicture letters={face.letters} />}
			{ORDER.map((side) => (
				<Group key={side} {...props} side={side} links={links.filter((link) => link.side === side)} />
			))}
			<div class="groundwork-choices">
				<button onClick={(event) => given.actions.open(focusKey, event)}>{mapWords.openNote}</button>
				<button class="groundwork-quiet-button" onClick={() => given.actions.checkIn(focusKey)}>
					{mapWords.checkIn}
				</button>
				<button class="groundwork-quiet-button" onClick={() => wishes.startLink(focusKey)}>
					{mapWords.addLink}
				</button>
			</div>
			<p class="groundwork-aside-foot">{mapWords.aroundFoot}</p>
		</>
	);
}

/** The aside of the map. */
export function Panel(props: PanelProps): VNode {
	const { model, over, given } = props;
	const id = useUniqueId();
	return (
		<aside class="groundwork-insights" aria-labelledby={id}>
			{over && (
				<button
					class="clickable-icon groundwork-insights-close"
					aria-label={mapWords.close}
					onClick={() => given.actions.change({ panel: false })}
				>
					<Icon name="x" />
				</button>
			)}
			{model.focus ? (
				<AroundGoal {...props} id={id} focusKey={model.focus.key} />
			) : (
				<Whole {...props} id={id} />
			)}
		</aside>
	);
}
