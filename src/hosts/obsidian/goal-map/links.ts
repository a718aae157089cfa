/** Makes, changes and removes lines of the map, each in one note, each with one Undo. */
import { parseYaml } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { Edge, Relation } from '../../../core/index/facts';
import { mapWords } from '../../../core/words';
import type { Detail, LinkEdit } from '../../../ui/goal-map/props';
import type { Context } from '../context';
import { linkTo } from '../new-goal/make';
import { removeLink, setLink, type LinkPlace, type LinkProperty } from './link-text';

const PROPERTY: Readonly<Record<Relation, LinkProperty>> = {
	serves: 'serves',
	practice: 'practice_for',
	part_of: 'part_of',
};

const edgeNow = (context: Context, { from, to, relation }: LinkEdit): Edge | null =>
	context.index.edgesFrom(from).find((edge) => edge.to === to && edge.relation === relation) ?? null;

/** A detail with what the map could not show. */
function whole(context: Context, edit: LinkEdit, detail: Detail): Required<Detail> {
	const { strength, because = edgeNow(context, edit)?.because ?? null } = detail;
	return { strength, because };
}

function seenBy(context: Context, edit: LinkEdit): Required<Detail> | null {
	const seen = edit.seen === undefined ? edgeNow(context, edit) : edit.seen;
	return seen && whole(context, edit, seen);
}

function placeOf(context: Context, from: Path, to: string, relation: Relation): LinkPlace {
	const { metadataCache } = context.app;
	const leads = (target: string): boolean => {
		const found = metadataCache.getFirstLinkpathDest(target, from);
		return found ? found.path === to : target === to;
	};
	return { property: PROPERTY[relation], leads, parse: parseYaml };
}

/** Adds a line or changes what stands on it. Writes only to the note it starts from. */
export async function writeLink(context: Context, edit: LinkEdit): Promise<void> {
	const { from, to, relation } = edit;
	const seen = seenBy(context, edit);
	const place = placeOf(context, from, to, relation);
	const link = linkTo(context, to);
	await context.notes.write(
		from,
		(text) => setLink(text, link, place, seen, whole(context, edit, edit)),
		seen ? mapWords.linkChanged : mapWords.linkAdded,
	);
}

/** Removes a line from the note it starts from. */
export async function dropLink(context: Context, edit: LinkEdit): Promise<void> {
	const { from, to, relation } = edit;
	const seen = seenBy(context, edit);
	if (!seen) return;
	const place = placeOf(context, from, to, relation);
	await context.notes.write(from, (text) => removeLink(text, place, seen), mapWords.linkRemoved);
}
