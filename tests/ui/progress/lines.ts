/** HTML for golden files: one element a line, icons without their shapes. */
export const lines = (html: string): string =>
	`${html.replace(/<svg class="svg-icon[^>]*>.*?<\/svg>/g, '<icon/>').replace(/></g, '>\n<')}\n`;
