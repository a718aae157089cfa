import type { VNode } from 'preact';
import type { HelperQuestions } from '../../core/brief/balance';
import { briefWords } from '../../core/words/brief';
import { Page } from './page';

const words = briefWords.helper;

/** What the notes lean towards in one line, and questions one could ask a helper. Never a recommendation. */
export function Questions(props: { readonly picture: HelperQuestions; readonly onClose: () => void }): VNode {
	return (
		<Page onClose={props.onClose}>
			<p>{props.picture.lead}</p>
			<section>
				<h3 class="groundwork-label">{words.ask}</h3>
				<ul>
					{props.picture.questions.map((question) => (
						<li key={question}>{question}</li>
					))}
				</ul>
			</section>
			<p class="groundwork-muted">{words.foot}</p>
		</Page>
	);
}
