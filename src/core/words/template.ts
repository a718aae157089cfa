/** Headings of a new goal note (domain.md §12). Some of them are read back: what stands below them means something. */
export const headingWords = {
	why: 'Why it matters',
	do: "What I'll do",
	know: "How I'll know",
	next: 'Next step',
	checkIns: 'Check-ins',
	own: 'In my own words',
	notice: 'What I notice',
	helps: 'How this helps',
	signs: 'Signs it may be shifting',
	mixed: 'Mixed feelings',
} as const;
