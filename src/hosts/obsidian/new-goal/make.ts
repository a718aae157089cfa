/** Makes the notes of a draft: the life note first, because the therapy note links to it. */
import { parseYaml } from 'obsidian';
import type { Kind, Path } from '../../../core/goal/goal';
import { wikilink } from '../../../core/goal/links';
import { fileNameFor, freePath } from '../../../core/note/file-name';
import { createWords } from '../../../core/words/create';
import { writingWords } from '../../../core/words/writing';
import { type Draft, type Served, kindsOf } from '../../../ui/create/draft';
import { type LinkText, type Planned, plannedLife, plannedTherapy } from '../../../ui/create/planned';
import { emptyDraft } from '../../../ui/create/draft';
import type { Context, Created } from '../context';
import { compose } from './compose';

const FOLDER = { life: 'lifeFolder', therapy: 'therapyFolder' } as const;
const TEMPLATE = { life: 'lifeTemplate', therapy: 'therapyTemplate' } as const;

export const folderFor = (context: Context, kind: Kind): string => context.settings()[FOLDER[kind]];

/** A wikilink as a property holds it: by name, or by path where the name alone leads elsewhere. */
export function linkTo(context: Context, path: Path): string {
	const file = context.app.vault.getFileByPath(path);
	return wikilink(file ? context.app.metadataCache.fileToLinktext(file, '', true) : path);
}

/** The person's own template; null for the built-in one, which also stands in for one that is gone. */
const template = async (context: Context, kind: Kind): Promise<string | null> => {
	const path = context.settings()[TEMPLATE[kind]];
	if (path === '') return null;
	const text = await context.notes.read(path);
	if (text === null) context.say(createWords.templateGone);
	return text;
};

async function make(context: Context, planned: Planned, name: string): Promise<Created> {
	const folder = folderFor(context, planned.kind);
	const wanted = fileNameFor(name);
	if (wanted === '') return { ok: false, reason: writingWords.noName };
	const taken = new Set(
		context.app.vault.getMarkdownFiles().map((file) => file.path.normalize('NFC').toLowerCase()),
	);
	const free = freePath(folder, wanted, (path) => taken.has(path.normalize('NFC').toLowerCase()));
	const note = compose({
		planned,
		name,
		today: context.today(),
		template: await template(context, planned.kind),
		parse: parseYaml,
		fileName: free.slice(free.lastIndexOf('/') + 1),
	});
	const made = await context.notes.create(folder, note.fileName, note.text);
	if (made.ok && note.said !== null) context.say(note.said);
	return made;
}

/** Links of a therapy goal; a life goal that is only a name yet is made first. */
async function linked(context: Context, serves: readonly Served[]): Promise<LinkText[]> {
	const links: LinkText[] = [];
	for (const { path, name, strength, because } of serves) {
		const made = path ?? (await madeLife(context, name));
		if (made !== null) links.push({ link: linkTo(context, made), strength, because });
	}
	return links;
}

async function madeLife(context: Context, name: string): Promise<Path | null> {
	const made = await make(context, plannedLife(emptyDraft().life, null), name);
	return made.ok ? made.path : null;
}

/** Every link the therapy note will have: what was picked, and in "both" the life half that was made before. */
export async function linksOf(context: Context, draft: Draft, lifePath: Path | null): Promise<LinkText[]> {
	const picked = await linked(context, draft.therapy.serves);
	return lifePath === null ? picked : [{ link: linkTo(context, lifePath), ...draft.link }, ...picked];
}

/** The notes that were made, the one to open first; or why nothing more was made. */
export type Made =
	| { readonly ok: true; readonly paths: readonly Path[] }
	| { readonly ok: false; readonly reason: string; readonly paths: readonly Path[] };

export async function makeNotes(
	context: Context,
	draft: Draft,
	names: Readonly<Record<Kind, string>>,
): Promise<Made> {
	const paths: Path[] = [];
	for (const kind of kindsOf(draft.choice)) {
		const { partOf } = draft.life;
		const planned =
			kind === 'life'
				? plannedLife(draft.life, partOf === null ? null : linkTo(context, partOf))
				: plannedTherapy(draft, await linksOf(context, draft, paths[0] ?? null));
		const made = await make(context, planned, names[kind]);
		if (!made.ok) return { ok: false, reason: made.reason, paths };
		paths.push(made.path);
	}
	return { ok: true, paths };
}
