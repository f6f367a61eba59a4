/** `name` as a sheet may be called: without what Excel refuses there, at most `most` characters; '' where nothing is left. */
export const sheetName = (name: string, most: number): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, most)
    .replace(/^['\s]+|['\s]+$/g, '');
