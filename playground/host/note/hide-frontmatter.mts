import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { getFrontMatterInfo, parseYaml } from '../base/text.mts';

/** True where the properties can be shown above the note instead of as text. */
export function hasReadableProperties(text: string): boolean {
	const { exists, frontmatter } = getFrontMatterInfo(text);
	if (!exists) return false;
	try {
		const value = parseYaml(frontmatter);
		return value === null || (typeof value === 'object' && !Array.isArray(value));
	} catch {
		return false;
	}
}

function decorate(state: EditorState): DecorationSet {
	const text = state.doc.toString();
	if (!hasReadableProperties(text)) return Decoration.none;
	const { contentStart } = getFrontMatterInfo(text);
	const end = text[contentStart - 1] === '\n' && contentStart < text.length ? contentStart - 1 : contentStart;
	return Decoration.set([Decoration.replace({ block: true }).range(0, end)]);
}

const hidden = StateField.define<DecorationSet>({
	create: decorate,
	update: (value, transaction) => (transaction.docChanged ? decorate(transaction.state) : value),
	provide: (field) => [
		EditorView.decorations.from(field),
		EditorView.atomicRanges.of((view) => view.state.field(field)),
	],
});

/** Hides the frontmatter from sight; it stays in the document, so that offsets are the file's. */
export const hideFrontmatter: Extension = hidden;
