import type { VNode } from 'preact';
import { helpWords } from '../../core/words/help';
import { Icon } from '../icon';

const words = helpWords.welcome;

export interface WelcomeProps {
	readonly onCreate: () => void;
	readonly onMap: () => void;
	readonly onExample: () => void;
}

/** The empty progress view: what the two kinds are, in their own shapes, and the first step. */
export function Welcome({ onCreate, onMap, onExample }: WelcomeProps): VNode {
	return (
		<div class="groundwork-welcome">
			<p class="groundwork-empty-lead">{words.lead}</p>
			<div class="groundwork-subject is-therapy">
				<Icon name="sprout" />
				<span>
					<strong>{words.therapy}</strong>
					<br />
					{words.therapyAbout}
				</span>
			</div>
			<div class="groundwork-subject">
				<Icon name="flag" />
				<span>
					<strong>{words.life}</strong>
					<br />
					{words.lifeAbout}
				</span>
			</div>
			<p class="groundwork-muted">{words.serves}</p>
			<button type="button" class="mod-cta" onClick={onCreate}>
				{words.create}
			</button>
			<div class="groundwork-choices">
				<button type="button" class="groundwork-quiet-button" onClick={onMap}>
					<Icon name="waypoints" />
					{words.map}
				</button>
				<button type="button" class="groundwork-quiet-button" onClick={onExample}>
					<Icon name="book-open" />
					{words.example}
				</button>
			</div>
		</div>
	);
}
