/** Where answers have a link to a file, which is good for minutes. Older pages of the docs have the bytes. */
export const FILE_LINK = 'data.downloadUrl';
