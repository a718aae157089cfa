/** The link to write for a goal named on the command line. */
import type { Goal, Path } from '../../core/goal/goal';
import { readLink, wikilink } from '../../core/goal/links';
import { nameOf } from '../../core/goal/read';
import { cliWords } from '../../core/words/cli';
import type { Vault } from './vault.mts';

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The goal a name means: by link or path, else by the title it shows. Ties go to the first path. */
function goalBy(name: string, from: Path, { index, book }: Vault): Goal | Path | null {
	const path = book.resolve(name, from);
	if (path !== null) return index.entry(path)?.goal ?? path;
	return index.goals().find(({ title }) => folded(title) === folded(name)) ?? null;
}

/** The shortest link that leads to a note from where the new one will stand; the title shows where it differs. */
function shortest(goal: Goal, from: Path, { book }: Vault): string {
	const name = nameOf(goal.path);
	const target = book.resolve(name, from) === goal.path ? name : goal.path.replace(/\.md$/i, '');
	return wikilink(target, goal.title === name ? (target === name ? undefined : name) : goal.title);
}

/** A link for `serves` or `part_of`. What does not lead to a life goal is kept as typed, and said. */
export function linkTo(typed: string, home: string, vault: Vault, say: (sentence: string) => void): string {
	const from = home === '' ? 'new.md' : `${home}/new.md`;
	const name = readLink(typed)?.target ?? typed.trim().replace(/\.md$/i, '');
	const found = goalBy(name, from, vault);
	if (found === null) say(cliWords.noGoalYet(name));
	else if (typeof found === 'string' || found.kind !== 'life') say(cliWords.notLife(name));
	return found === null || typeof found === 'string' ? wikilink(name) : shortest(found, from, vault);
}
