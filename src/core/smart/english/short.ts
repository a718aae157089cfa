/** "Dr. Osei": words whose dot ends no sentence. */
export const SHORT = /\b(?:[dm]rs?|ms|st|prof|vs|approx|dept)$/i;
