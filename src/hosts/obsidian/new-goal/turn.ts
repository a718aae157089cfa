import { parseYaml } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { createWords as words } from '../../../core/words/create';
import type { Draft } from '../../../ui/create/draft';
import { plannedLife, plannedTherapy } from '../../../ui/create/planned';
import type { Context } from '../context';
import { turned } from './compose';
import { type Made, linkTo, linksOf } from './make';

/** Makes a goal of a note that is there: its text and its other properties stay as they are. */
export async function turnNote(context: Context, path: Path, draft: Draft): Promise<Made> {
	const { partOf } = draft.life;
	const planned =
		draft.choice === 'therapy'
			? plannedTherapy(draft, await linksOf(context, draft, null))
			: plannedLife(draft.life, partOf === null ? null : linkTo(context, partOf));
	const titled = { ...planned, properties: { ...planned.properties, ...titleOf(path, draft.sentence) } };
	const written = await context.notes.write(
		path,
		(text) => turned(text, titled, context.today(), parseYaml),
		words.turned,
	);
	return written.ok ? { ok: true, paths: [path] } : { ok: false, reason: written.reason, paths: [] };
}

/** A name that differs from the note's own is kept as its title; the file keeps its name. */
function titleOf(path: Path, sentence: string): { readonly title?: string } {
	const name = sentence.replace(/\s+/g, ' ').trim();
	const own = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	return name === '' || name === own ? {} : { title: name };
}
