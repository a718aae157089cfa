/** Tab titles of the views. */
export const viewWords = {
	progress: 'Goal progress',
	goalMap: 'Goal map',
	findings: 'Goal findings',
};
