/** A note as it will be made: headings, lists and links as a reader sees them, not as they are typed. */
import type { VNode } from 'preact';
import { useUniqueId } from '../use-id';

const HEADING = /^(#+) (.*)/;

/** Links by their name. */
const shown = (text: string): string =>
	text.replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/g, '$1').replace(/\\([[\]()\\`*_#])/g, '$1');

function Line({ line }: { readonly line: string }): VNode {
	const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
	const text = shown(heading || line);
	if (marks.length === 1) return <h2>{text}</h2>;
	if (marks) return marks.length === 2 ? <h3>{text}</h3> : <h4>{text}</h4>;
	return <p>{text}</p>;
}

/** `text`: the Markdown of the note without frontmatter, one block per line. `label` names the page for a screen reader. */
export function NotePage({ text, label }: { readonly text: string; readonly label: string }): VNode {
	const id = useUniqueId();
	const blocks = text.trim().split(/\n(?!- )/);
	return (
		<section
			class="groundwork-page groundwork-look-back-page"
			role="region"
			tabIndex={0}
			aria-labelledby={id}
		>
			<span class="groundwork-unseen" id={id}>
				{label}
			</span>
			{blocks.map((block, at) => {
				const [line = '', ...items] = block.split('\n- ');
				return (
					<div key={at}>
						{line ? <Line line={line} /> : null}
						{items.length ? (
							<ul>
								{items.map((item, nth) => (
									<li key={nth}>{shown(item)}</li>
								))}
							</ul>
						) : null}
					</div>
				);
			})}
		</section>
	);
}
