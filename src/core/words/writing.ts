/** One sentence each for a change to a note that was not made. Nothing was written when one of these is said. */
export const writingWords = {
	unclosed: 'The properties at the top of this note have no closing line, so nothing was changed.',
	unreadable: (why: string): string => `Nothing was changed. ${why}`,
	notNumber: (property: string): string => `"${property}" was given no number, so nothing was changed.`,
	wouldHarm: 'Changing this would have touched other properties of the note, so nothing was changed.',
	moved: 'This line has changed in the meantime, so nothing was changed.',
	twice: 'These words stand in the note more than once, so nothing was changed.',
	inside: 'The note ends inside a code block or comment, so nothing was added.',
	oneLine: 'Only a single line can be written here, so nothing was changed.',
	folderUp: 'A folder name with ".." leads out of the vault.',
	folderHidden: 'Folder names that start with a dot are hidden in Obsidian.',
	folderSign: (signs: string): string => `Folder names here go without these signs: ${signs}`,
	noName: 'A name with at least one letter or number is needed.',
	templateUnread: 'The properties of the template could not be read, so the built-in ones were used.',
} as const;
